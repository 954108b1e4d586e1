"""Commands of projects and their worklists."""

from __future__ import annotations

from busi_desktop.ui.commands.command import FILE, PROJECT_OPEN, WORKLIST_MENU, Command

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
    _worklist(
        "add_images",
        "Add &images…",
        (),
        group=2,
        tip="Take the images of a folder into the project",
        words="import folder more",
    ),
    _worklist(
        "find_images",
        "Find ima&ges…",
        (),
        group=2,
        tip="Look in a folder for images that are not where they were, by their content",
        words="relink missing moved lost",
    ),
    _worklist(
        "project_settings",
        "Project &settings…",
        (),
        group=2,
        tip="Readers, adjudicator, and what readers may see",
        words="blind read first options",
    ),
)
