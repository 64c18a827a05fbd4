"""Plans that a sentence only sets behind its news, told before or weighed by others, written for these tests."""

BACKGROUND = """\
Kestane, which has told investors to expect up to $72 billion in capex this year, fell 2%.
Norvane lifted its capex outlook to $85 billion in July from $75 billion.
The new total is up from the $75 billion of capital spending it projected at the start of the year.
Kestane recently gave the nod to a $1.9 billion bauxite mine.
Kestane recently partnered with Corvane to build data centers in a $4.3 billion deal.
Kestane and Corvane are spending $72 billion and $85 billion on data centers respectively.
Tessera, whose $65 billion Arizona project has slipped, is hiring again.
The Ohio project, first announced in 2022 at $20 billion, is years behind.
The Ohio project was originally envisioned as a $20 billion investment.
It was to have been a $5 billion plant employing 2,000 people.
Construction on the $20 billion project started in 2022.
The company once planned to invest $100 billion in the fabs.
That's on top of the $50 billion for data centers committed in 2023.
When it was announced, the plant was expected to cost $1 billion.
Norvane said then that it would invest $9 billion in Texas data centers.
Norvane's pledge to invest $80 billion in data centers came in January.
Lanting's February pledge to spend 380 billion yuan on AI lifted the sector.
The chief executive defended plans to spend $60 billion on data centers.
The company is halfway through a $2 billion programme to rebuild its smelters.
Haldane opened the first part of what will be a 3 billion euro plant in Saxony.
The 10-year plan, unveiled under a former chief executive, envisaged $30 billion of spending on mines.
Norvane's capital spending forecast of $85 billion is nearly three times what it was two years ago.
Kestane is one of several companies pouring money into AI, with plans to spend $72 billion on infrastructure this year.
The spending comes as Norvane plans to invest $80 billion in data centers this year.
Even as it invests $80 billion in data centers, Norvane is cutting jobs.
Having raised its capex to $72 billion, Kestane must now show results.
Work on the plant, for which Tarrant budgeted $900 million, stopped in May.
He pointed to the company's decision to spend $5 billion on a new line.
The deal is the latest in a string of investments by Norvane, including $9 billion for data centers in Texas.
Norvane already plans to spend $80 billion on data centers this year.
Norvane's 2025 capex, which it put at $80 billion, has worried some holders.
This marks the third rise, after $40 billion in May and $45 billion in August.
Some of the $6 billion approved by the board in 2031 went towards these fabs.
""".splitlines()
