"""The figures, periods and horizons that a text states, and how a figure is written."""
