from tools.assets import Assets


def test_a_name_carries_the_hash_of_its_content() -> None:
    assets, changed = Assets(), Assets()
    assets.add_file("app.css", b"old")
    changed.add_file("app.css", b"new")
    assert set(assets.files) != set(changed.files)


def test_a_folder_changes_its_name_when_a_file_in_it_changes() -> None:
    assets = Assets()
    assets.add_folder("js", {"boot.js": b"1", "glue.js": b"2"})
    (folder,) = {name.split("/")[0] for name in assets.files}
    other = Assets()
    other.add_folder("js", {"boot.js": b"1", "glue.js": b"3"})
    assert not any(name.startswith(folder) for name in other.files)


def test_texts_name_things_as_they_are_spelled() -> None:
    assets = Assets()
    assets.add_file("app.css", b"")
    assets.add_folder("js", {"boot.js": b""})
    page = assets.respelled('href="./assets/app.css" src="./assets/js/boot.js"', '"./assets/')
    assert page == f'href="./assets/{assets.spelled["app.css"]}" src="./assets/{assets.spelled["js/"]}boot.js"'


def test_a_longer_name_is_not_taken_for_a_shorter_one() -> None:
    assets = Assets()
    assets.add_file("app.zip", b"")
    assets.add_file("app.zip.txt", b"")
    assert assets.respelled('"./app.zip.txt"', '"./') == f'"./{assets.spelled["app.zip.txt"]}"'


def test_the_files_of_a_folder_are_listed_without_those_below() -> None:
    assets = Assets()
    assets.add_folder("js", {"boot.js": b"", "glue.js": b"", "vendor/x.js": b"", "read.txt": b""})
    assert assets.named("js/", "*.js") == ["boot.js", "glue.js"]
