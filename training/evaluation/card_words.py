"""What every model card of ours says, whatever the figures are."""

from __future__ import annotations

NOT_FOR = (
    "A diagnosis, or any decision that no trained reader takes.",
    "Screening, or any population in which cancer is as rare as there: the chances shown are "
    "those of data in which about a third of the lesions are malignant.",
    "Doppler, elastography, contrast, 3-D, or pictures of a screen; other organs; men; children; "
    "implants; the axilla; breasts after surgery or with a needle in the picture.",
    "Following a lesion over time, or measuring response to treatment.",
)
ETHICS = (
    "The program runs on the reader's computer. It sends nothing anywhere, and no image of a "
    "patient is part of the model, of the program or of this page.",
    "The data tell nothing of age, ethnicity or breast density: whether the model serves all "
    "women alike is unknown.",
    "A miss can delay a diagnosis and a false alarm can cost a needless biopsy. A reader who "
    "leans on the program may see less than without it; the program shows its uncertainty and "
    "its reasons to abstain for that reason.",
)
CAVEATS = (
    "One frame is judged alone: no second view, no history, no palpation, no earlier study.",
    "The reference is one outline by one team for each lesion. Between experts the Dice is about "
    "0.85 to 0.89, and some reference outlines are wrong.",
)
EXPLANATION = (
    "Grad-CAM shows which places raised the class's score. It is no outline and no proof: where "
    "the lesion is, the mask says. A frame on which the program abstains gets a map all the same, "
    "and it should not be read."
)
