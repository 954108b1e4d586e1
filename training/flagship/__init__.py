"""The flagship network: pretrained encoder, mask decoder, region-pooled heads."""
