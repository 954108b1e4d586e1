"""Commands of projects and their worklists."""

from __future__ import annotations

from busi_desktop.ui.commands.command import (
    FILE,
    IMAGE_SHOWN,
    PROJECT_OPEN,
    START_MENU,
    WORKLIST_MENU,
    Command,
)

PROJECT_COMMANDS: tuple[Command, ...] = (
    Command(
        name="new_project",
        title="&New project…",
        menu=FILE,
        group=1,
        tip="Make a project of a folder or of the files that are open",
        words="create worklist busi annotate",
    ),
    Command(
        name="open_project",
        title="Open pro&ject…",
        menu=FILE,
        group=1,
        tip="Open a project file (.busi)",
        words="load worklist busi",
    ),
    Command(
        name="close_project",
        title="C&lose project",
        menu=FILE,
        group=1,
        tip="Go back to your own journal; all work is saved",
        needs=PROJECT_OPEN,
        words="leave worklist",
    ),
    Command(
        name="save_work_copy",
        title="Sa&ve a copy of your work…",
        menu=FILE,
        group=1,
        tip="Write all that was done here to another file, also what can't be saved in its place",
        words="backup duplicate rescue stick disk full",
    ),
)


def _worklist(
    name: str, title: str, keys: tuple[str, ...] = (), *, group: int, tip: str, words: str
) -> Command:
    """Return a command of the menu Worklist."""
    return Command(
        name=name,
        title=title,
        menu=WORKLIST_MENU,
        keys=keys,
        group=group,
        tip=tip,
        needs=PROJECT_OPEN,
        words=words,
    )


def _start(name: str, title: str, number: int, tip: str) -> Command:
    """Return a command that takes outlines over to begin with."""
    return Command(
        name=f"start_{name}",
        title=title,
        menu=WORKLIST_MENU,
        keys=(f"Ctrl+Shift+{number}",),
        group=2,
        tip=tip,
        submenu=START_MENU,
        needs=IMAGE_SHOWN,
        words="adjudicate take over consensus copy",
    )


WORKLIST_COMMANDS: tuple[Command, ...] = (
    _worklist(
        "worklist_next",
        "&Next in the worklist",
        ("Ctrl+PgDown",),
        group=0,
        tip="The image behind this one, in the worklist's order and filter",
        words="image forward case",
    ),
    _worklist(
        "worklist_previous",
        "&Previous in the worklist",
        ("Ctrl+PgUp",),
        group=0,
        tip="The image before this one, in the worklist's order and filter",
        words="image back case",
    ),
    _worklist(
        "worklist_needing",
        "Next for &me",
        ("J",),
        group=0,
        tip="The next image that you have still to read, or that needs a person",
        words="jump unread open todo uncertain",
    ),
    _worklist(
        "worklist_find",
        "&Find in the worklist",
        ("Ctrl+F",),
        group=0,
        tip="Show the worklist, and type a part of a name or note",
        words="search filter list panel",
    ),
    _worklist(
        "worklist_assign",
        "&Assign to…",
        ("Ctrl+Shift+J",),
        group=1,
        tip="Say who shall read the images that are chosen",
        words="reader colleague give",
    ),
    _worklist(
        "worklist_note",
        "N&ote…",
        ("Ctrl+Shift+M",),
        group=1,
        tip="Write a note on this image; it stands in the worklist",
        words="comment remark memo",
    ),
    _worklist(
        "worklist_adjudicate",
        "Mark for a&djudication, or no longer",
        (),
        group=1,
        tip="Ask that a third reader decides about the images that are chosen",
        words="third opinion arbitration consensus",
    ),
    _worklist(
        "worklist_analyze",
        "Anal&yze what is listed",
        (),
        group=1,
        tip="Let the AI answer for all images of the list; then sort by what needs a person most",
        words="batch run all uncertain",
    ),
    Command(
        name="compare_readers",
        title="&Compare readers",
        menu=WORKLIST_MENU,
        keys=("Ctrl+Shift+R",),
        group=2,
        tip="Show what two readers, or a reader and the AI, outlined on this image",
        needs=IMAGE_SHOWN,
        words="adjudicate decide difference side by side agreement",
    ),
    Command(
        name="compare_view",
        title="Difference or side &by side",
        menu=WORKLIST_MENU,
        keys=("Ctrl+Shift+D",),
        group=2,
        tip="Show the readers compared over each other, or beside each other",
        needs=IMAGE_SHOWN,
        words="adjudicate overlay two views",
    ),
    _start("first", "The &first reader's", 1, "Begin with the outlines of the first reader"),
    _start("second", "&The second reader's", 2, "Begin with the outlines of the second reader"),
    _start("intersection", "What &both drew", 3, "Begin with the pixels that both have"),
    _start("union", "&What either drew", 4, "Begin with the pixels that one of the two has"),
    _start("majority", "What most &drew", 5, "Begin with the pixels of most of all readers"),
    Command(
        name="agreement",
        title="Ag&reement…",
        menu=WORKLIST_MENU,
        keys=("Ctrl+Shift+G",),
        group=2,
        tip="How far readers agree with one another and with the AI, over all images",
        words="dice hausdorff kappa statistics table report disagree",
    ),
    _worklist(
        "add_images",
        "Add &images…",
        (),
        group=3,
        tip="Take the images of a folder into the project",
        words="import folder more",
    ),
    _worklist(
        "find_images",
        "Find ima&ges…",
        (),
        group=3,
        tip="Look in a folder for images that are not where they were, by their content",
        words="relink missing moved lost",
    ),
    _worklist(
        "export_outlines",
        "&Export outlines…",
        (),
        group=3,
        tip="Write the project's outlines for another program, as a table, or to train with",
        words="annotations coco png nifti labelme yolo csv training masks save",
    ),
    _worklist(
        "project_settings",
        "Project &settings…",
        (),
        group=3,
        tip="Readers, adjudicator, and what readers may see",
        words="blind read first options",
    ),
)
