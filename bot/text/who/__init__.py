"""Who is named: companies, segments, other organisations, and whose a figure is."""
