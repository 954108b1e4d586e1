"""Evaluation as a product: figures with intervals, subgroups, floors, probes, gallery, card."""
