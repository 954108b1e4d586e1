"""Training, evaluation and export of the models; needs the `train` extra (TensorFlow)."""
