import io
import zipfile

from tools.archive import stored


def test_the_same_files_give_the_same_bytes_in_any_order() -> None:
    assert stored([("b", b"2"), ("a", b"1")]) == stored([("a", b"1"), ("b", b"2")])


def test_files_lie_in_it_as_they_are() -> None:
    archive = stored([("folder/a.pyc", b"a" * 1000)])
    assert b"a" * 1000 in archive
    assert zipfile.ZipFile(io.BytesIO(archive)).read("folder/a.pyc") == b"a" * 1000
