"""The figures, periods and horizons that a text states, and how a figure is written.

In goes text; out come `Figure`, `Period` and `Horizon` values (`bot.domain.figures`), each with its span, and sums that one sentence
quotes in several currencies. Nothing here knows companies or facts.

Read in this order:
1. `figures`: all figures of a text; `quantity`: one of them (a sign, a number, a scale, a unit), by the tables of `numerals` and
   `currencies` and the patterns of `grammar`; `number_words`, `parts`: numbers and fractions in words; `counts`: which bare numbers count.
2. Around them: `bounds` ("more than"), `ranges` ("from … to"), `sums` (one sum in several currencies), `house` (house form: "$53B").
3. Chinese: `chinese_numbers`, `chinese_parts`, `compound`, `yuan`, `ideograms`.
4. Times: `days`, `periods` ("Q1 2025"), `horizons` ("over three years").
5. What makes reading fast, for all of `bot.text`: `remembered` (a sentence is read once), `openings`, `held`, `any_case`, `branching`,
   `lettered` and `wordlists` (patterns that look first for what they cannot do without).
"""
