"""Numbers about lesions: a mask and its calibration in, measurements out."""
