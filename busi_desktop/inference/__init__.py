"""From the preprocessed planes to probabilities, maps and masks."""
