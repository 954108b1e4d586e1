from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.errors import UserError
from tests.training.tiny import write_config
from training.config import load_config
from training.fit import score, train


def test_epoch_is_picked_by_dice_and_accuracy_on_the_tuning_part() -> None:
    logs = {"val_mask_lesion_dice": 0.5, "val_class_accuracy": 0.75, "class_accuracy": 1.0}

    assert score(logs) == pytest.approx(1.25)


def test_data_without_a_training_part_are_refused(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "index.csv").write_text("image,label,mask,group,split\na.png,normal,,a,val\n")
    config = load_config(write_config(tmp_path / "c.toml", data=data, out=tmp_path / "run"))

    with pytest.raises(UserError, match="holds no training image"):
        train(config, resume=False)
