"""The bar of a frame whose document nobody keeps."""

from htpy import Element

from throughline.core.messages.projects import FileSaveAsked
from throughline.view.bars import act, bar
from throughline.view.scene import Scene


def memory(seen: Scene) -> Element:
    """It stays: whoever works here must know."""
    download = act(seen.say("embed.download"), "download-memory", FileSaveAsked, at_once=True)
    return bar("memory", "quiet", seen.say("embed.memory_bar"), seen.model.project is not None and download)
