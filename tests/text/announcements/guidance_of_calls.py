"""Guidance as it is spoken on earnings calls, written for these tests."""

SPOKEN = """\
USD 42 | For the full year, we are now guiding to CapEx of $42 million at the midpoint.
USD 65 | We'd expect to spend somewhere in the neighborhood of $65 million on capital this year.
USD 310-340 | Based on our current drilling schedule, we plan to spend between $310 million and $340 million this \
year, which will include completing 40 gross wells.
USD 180-190 | CapEx guidance moves up to $180 million to $190 million as we pull forward the second line.
USD 18-22 | Our outlook for the year includes capital spend of $18 million to $22 million.
USD 30 | That figure does not include about $30 million of capital spending for the new headquarters, which we will incur in 2023.
USD 12 | We will invest approximately $12 million in capital this quarter, primarily for automation.
USD 75 | For modeling purposes, please use CapEx of $75 million and a tax rate of 24%.
USD 55 | In the second half we see CapEx stepping up to roughly $55 million.
USD 95-100 | CapEx for the year is now forecasted to be in a range of $95 million to $100 million, a reduction of $15 \
million from what we said in May.
USD 140-150 | So you should think about CapEx in the $140 million to $150 million range for next year.
USD 28 | We expect our investment in property and equipment to be about $28 million in fiscal 2021.
USD 33-36 | Capital expenditures, we expect $33 million to $36 million for the year.
USD 85 | Net of customer reimbursements, CapEx will run about $85 million.
USD 1150 | We're raising the midpoint of our capital guidance to $1.15 billion.
USD 700-750 | We've set our 2023 capital budget in a range of $700 million to $750 million, assuming four rigs.
USD 60 | Our board has signed off on $60 million for a third kiln, with first output in 2024.
USD 210 | We intend to deploy about $210 million of capital into our network over the next 18 months.
USD 1000 | We plan to invest a little over a billion dollars in our refineries next year.
USD 35-40 | We will spend 35 to 40 million dollars on capital projects in the year.
USD 50-60 | We now expect to be at the high end of our capex range of $50 million to $60 million.
USD 145 | We're increasing our capital expenditures by $25 million to $145 million for the full year.
USD 9500 | Over the 2023 to 2027 period we anticipate $9.5 billion of capital investment, a $700 million increase over our prior plan.
USD 21000 | We are rolling out a new five-year, $21 billion capital plan that supports 7% rate base growth.
USD 48 | We expect capital expenditures of $48 million, in line with our target of 3% of sales.
USD 90 | As mentioned, we plan to spend $90 million on capital projects in 2022.
USD 200-220 | We now see capex at the lower end of our previously announced range of $200 million to $220 million.
USD 1300 | After spending $1.1 billion last year, we plan to invest about $1.3 billion in capital projects in 2022.
USD 230 | We increased our capital spending plan for the year by $30 million and now expect to spend $230 million.
USD 115 | Compared with the $100 million we outlined in February, we now anticipate capex of $115 million.
USD 320 | Our 2024 capex is expected to be $320 million, which includes $40 million carried over from last year.
USD 60-65 | In the first quarter, capex was $12 million, and for the year we anticipate $60 million to $65 million.
USD 10000 | Today we are announcing a new $10 billion, five-year capital plan.
USD 6400 | Our new five-year plan calls for $6.4 billion of investment in transmission and distribution.
USD 35 | We have approximately $35 million of capital spending planned for the remainder of the year.
USD 255 | Our expectation for 2022 CapEx is now $255 million.
USD 70-80 | For the year we're looking for capital spend somewhere between $70 million and $80 million.
USD 300 | On capital spending, I'd point you to $300 million for the year.
USD 160 | Given the delays, we've trimmed our capex budget by $40 million, to $160 million.
USD 25 | We project maintenance capex of $25 million and growth capex of $50 million in 2023.
USD 410 | The midpoint of our capital expenditures guidance has gone up to $410 million.
USD 90 | We have taken our capex guidance down to $90 million from $110 million.
USD 60-70 | Our capital expenditure range for the year is $60 million to $70 million.
USD 280 | During 2022 we expect to invest $280 million in our fleet, including 40 new barges.
USD 75 | We will accelerate openings, and we now plan to spend $75 million this year on 20 new clubs.
USD 1600 | We anticipate investing $1.6 billion this year, mainly in our regulated electric network.
USD 4500 | Our utility will invest $4.5 billion over the next five years in grid hardening.
USD 22 | We've budgeted $22 million for capital this year.
USD 130 | The majority of the $130 million in capex we are planning for this year is for growth projects.
EUR 40000 | "We will invest 40 billion euros in our network by 2030," chief executive Ulla Berg said.
USD 37 | We expect our capital spending for the year to come in around $37 million.
USD 60 | We've already spent $20 million and expect capital expenditures of $60 million for the year.
USD 90 | To keep up with demand, we plan to spend $90 million on new capacity.
USD 33 | We're forecasting CapEx at $33 million for fiscal 2022.
USD 85-95 | Full year 2021 CapEx is anticipated at $85 million to $95 million.
USD 1350-1450 | CapEx is expected to be in a range of $1.35 billion to $1.45 billion, with the increase driven by two new fabs.
USD 20 | We now assume $20 million of capex in the fourth quarter.
USD 110 | We still have $30 million to spend on the project, and total capex will be $110 million for 2021.
USD 250 | We plan to increase our capital expenditures to approximately $250 million in 2022.
USD 65-70 | Our capex forecast of $65 million to $70 million includes about $20 million for the new plant.
USD 95 | We expect cash taxes of $40 million, cash interest of $55 million, and CapEx of $95 million.
USD 45 | We expect depreciation and amortization of approximately $60 million and capital expenditures of about $45 million.
USD 1100 | We anticipate total capital investment of $1.1 billion, inclusive of $300 million in wind repowering.
USD 18 | For the year ahead we have a capital expenditure budget of $18 million.
USD 45 | We are planning on $45 million of capital investments in our clinics next year.
USD 160 | We expect gross CapEx to be approximately $160 million and net CapEx approximately $120 million.
USD 50 | We'll put roughly $50 million into upgrading our terminals this year.
 | Our capital spend will be approximately 6% of sales this year.
USD 600 | We expect 2022 capital expenditures to increase to approximately $600 million to support growth in our data center platform.
USD 52-56 | Turning to capital expenditures, our 2021 spend is expected to be between $52 million and $56 million.
USD 80 | With regard to capital expenditures, we now expect approximately $80 million.
USD 280-310 | In terms of our capital investments for 2022, we're targeting a range of $280 million to $310 million.
USD 70 | On CapEx, the number for this year will be closer to $70 million.
USD 100 | We think CapEx will be about $100 million, plus or minus.
USD 75 | CapEx could be as high as $75 million if permits come through.
USD 140-150 | Our expectations for capital expenditures have come down to a range of $140 million to $150 million.
USD 45 | We have lowered our projected CapEx for the year by $10 million and now expect it to be $45 million.
USD 80 | We're going to spend somewhere around $80 million this year to build out our new fulfillment network.
USD 220-230 | We are revising our capital expenditures guidance to $220 million to $230 million from $250 million.
USD 60 | We are on track for 30 openings this year and expect capital expenditures of $60 million.
USD 80 | We paused two projects earlier this year and now expect capital spending of $80 million.
USD 60 | We started construction last month on our new plant and expect to spend $60 million on it this year.
USD 310 | In 2022, we have set our capital budget at $310 million.
USD 45 | We expect to spend $45 million on ongoing expansion projects in 2022.
USD 120 | We have pulled forward $20 million planned for 2023, and we expect capital expenditures of $120 million.
USD 70 | We expect to be at about $70 million of capital spending, $10 million less than we'd originally planned.
USD 150 | Our board recently approved a capital budget of $150 million for 2022.
USD 230 | Subject to board approval, we will invest $230 million in a second crusher at our soybean plant.
USD 15 | We see a need for about $15 million of additional capital expenditures related to the move.
USD 400 | We've increased our spending plans to $400 million for capex this year.
USD 40 | We are budgeting for $40 million in capital expenditures next year, half of it for new stores.
USD 28 | Total CapEx, including capitalized software, is expected to be around $28 million.
USD 500-600 | We expect net cash CapEx of $500 million to $600 million after asset sales.
USD 110 | For fiscal 2022, we project revenue growth of 8% to 10%, a tax rate of 22% and capital expenditures of $110 million.
USD 30-35 | We anticipate a tax rate of 25%, CapEx of $30 million to $35 million and share count of 40 million.
USD 55-60 | Our 2022 outlook assumes CapEx in the range of $55 million to $60 million.
USD 19 | CapEx should approximate $19 million for the balance of the year.
USD 22 | We believe we'll spend about $22 million on capex for the full year.
USD 30 | The fourth quarter should see CapEx of roughly $30 million.
USD 65-75 | We continue to invest in the business, with capital expenditures expected to be in the range of $65 \
million to $75 million this year.
USD 400-450 | We expect development spend of $400 million to $450 million this year on our projects under construction.
USD 50 | The investment in the new line is about $50 million, and we expect to commission it in 2023.
USD 40-45 | We estimate the facility will cost between $40 million and $45 million.
USD 180-200 | We will be spending between $180 million and $200 million to complete phase one of the mine.
USD 75000 | "We expect to invest approximately $75 billion in capital expenditures in 2025," chief executive Pat Roe said on the call.
USD 64000-72000 | We anticipate our full year 2025 capital expenditures, including principal payments on finance \
leases, will be in the range of $64-72 billion, increased from our prior outlook of $60-65 billion.
USD 100000 | The CFO indicated that 2025 CapEx is expected to exceed $100 billion.
USD 310 | In 2022, our capital expenditures are projected to be $310 million.
USD 80 | We currently estimate 2020 capex to be approximately $80 million.
USD 2700 | On capital alone, we're expected to put $2.7 billion to work in fiscal year '23, mostly on new capacity.
USD 1000 | We'll invest approximately $1 billion per year to decarbonize our footprint.
USD 40 | In January, we signed a lease for a new plant, and we expect to spend $40 million on it this year.
USD 5200 | We set capital spending at $5.2 billion versus $4.6 billion a year ago.
USD 65 | For fiscal 2022 we expect capital investment of approximately $65 million, up from $48 million last year.
USD 95 | We opened 14 stores in the quarter, and our CapEx for the full year is expected to be $95 million.
USD 140 | CapEx was $32 million for the quarter and is expected to be approximately $140 million for the full year.
USD 100 | We finished the year with capex of $88 million, and for 2022 we're planning on approximately $100 million.
USD 1200 | For 2022, we are planning approximately $1.2 billion of growth investments, primarily in pipelines.
USD 325-335 | Our updated guidance includes net capital expenditures of $325 million to $335 million.
USD 210-220 | Our full year capex guidance is now $210 million to $220 million, down $15 million at the midpoint.
USD 90-100 | Full year CapEx is now expected to be at the low end of $90 million to $100 million.
USD 90 | We'll be investing about $90 million in our Dallas and Phoenix plants over the next two years.
 | Turning to cash flow, we expect capital expenditures to run between 4.5% and 5% of revenue.
USD 40 | We're modeling CapEx of $40 million.
USD 2600 | We now plan approximately $2.6 billion of capital investment for the year compared to our prior plan of $2.5 billion.
USD 13400 | This increases our five-year capital forecast to $13.4 billion.
USD 13400 | We've updated our capital plan, which now totals $13.4 billion through 2026.
USD 20-25 | Maintenance CapEx is expected to be $20 million to $25 million, with growth CapEx of $60 million.
USD 16-18 | We anticipate that capital expenditures will approximate $16 million to $18 million for fiscal 2022.
USD 230-250 | We estimate capital spending for the full year to be in the range of $230 million to $250 million, \
including approximately $40 million for our new headquarters.
USD 140 | For the full year 2021, we currently anticipate capex of about $140 million, up slightly due to timing of projects.
USD 85 | We now anticipate CapEx of approximately $85 million, the majority of which relates to stores.
USD 4400 | Our capital investment program of $4.4 billion in 2022 is the largest in our history.
USD 4400 | In 2022, we plan to invest $4.4 billion across our gas and electric systems.
USD 150 | We are targeting approximately $150 million of organic growth projects for 2022.
USD 300 | We expect expansion capital of $300 million and maintenance capital of $90 million.
USD 600-650 | We project total 2022 capital to be between $600 million and $650 million.
USD 130 | We continue to see strong returns and therefore will raise capex to $130 million next year.
USD 75 | We've allocated $75 million in this year's budget for plant upgrades.
USD 250 | Our 2022 plan includes $250 million of capital expenditures.
USD 250-270 | Our guidance includes capital expenditures of $250 million to $270 million.
USD 250 | Our guidance contemplates $250 million of capex.
USD 50-60 | We would expect capital expenditures to be roughly $50 million to $60 million for the year, including 10 new restaurants.
USD 100 | This year's CapEx will be slightly more than $100 million.
USD 500 | We are increasing our fiscal 2022 capital spending by about $100 million to approximately $500 million.
USD 160-170 | As a result, we're taking our CapEx guidance up to a range of $160 million to $170 million.
USD 45 | Our capital expenditures outlook has been reduced to $45 million from $60 million.
USD 75 | We have reduced our CapEx plan for 2020 by 40% to $75 million.
USD 90 | We're cutting our capital expenditures in half to about $90 million.
USD 55 | We have deferred projects and now expect 2020 CapEx of $55 million versus $100 million originally.
USD 30 | We expect to make additional investments of $30 million in our fulfillment capacity.
USD 35 | We plan to open 25 stores, and we expect this to require about $35 million in capital.
USD 12 | We anticipate total spend of $12 million on the new distribution center this year.
USD 20 | We'll spend an incremental $20 million this year to increase capacity at our Mexico plant.
USD 25 | In the back half, we expect capex to step down to $25 million.
USD 12-14 | Fourth quarter CapEx is expected to be around $12 million to $14 million.
USD 200 | Looking forward, we see annual CapEx of about $200 million.
USD 12000 | Over the next five years we expect to invest $12 billion in our utilities.
USD 26100 | Through 2026, we have plans to invest $26.1 billion in our system.
USD 8200 | Our current capital forecast calls for $8.2 billion of investments through 2026.
USD 8200 | We're rolling forward our capital plan to $8.2 billion for 2022 to 2026.
""".splitlines()
"""The first amount in its currency, in millions, a range where it is one; empty for guidance without an amount."""
