"""The loop: one at a time, effects, errors."""

from throughline.runtime.loop import Loop


class Late(str):
    __slots__ = ()
    after_render = True


def made(update, log):
    return Loop(
        0,
        update,
        lambda e: log.append(f"do {e}"),
        lambda m: log.append(f"show {m}"),
        lambda m, r: log.append(f"failed {m}: {r}"),
    )


def test_effects_come_before_the_picture_and_late_ones_after():
    log: list[str] = []
    made(lambda model, n: (model + n, ["save", Late("focus")]), log).dispatch(1)
    assert log == ["do save", "show 1", "do focus"]


def test_an_unchanged_model_is_not_drawn():
    log: list[str] = []
    made(lambda model, _: (model, ["x"]), log).dispatch(1)
    assert log == ["do x"]


def test_a_message_that_raises_changes_nothing_and_the_next_one_works():
    log: list[str] = []

    def update(model, n):
        if n == 13:
            raise ValueError("thirteen")
        return model + n, []

    loop = made(update, log)
    for n in (1, 13, 2):
        loop.dispatch(n)
    assert loop.model == 3
    assert log == ["show 1", "failed 13: thirteen", "show 3"]


def test_a_message_sent_while_one_is_handled_waits_its_turn():
    log: list[str] = []
    loops: list[Loop[int, int, str]] = []

    def update(model, n):
        if n == 1:
            loops[0].dispatch(10)
        return model + n, []

    loops.append(made(update, log))
    loops[0].dispatch(1)
    assert log == ["show 1", "show 11"]


def test_one_effect_that_fails_does_not_stop_the_others():
    log: list[str] = []

    def perform(effect):
        if effect == "bad":
            raise OSError("no")
        log.append(effect)

    def failed(_, reason):
        log.append(str(reason))

    loop: Loop[int, int, str] = Loop(0, lambda m, n: (m + n, ["bad", "good"]), perform, lambda _: None, failed)
    loop.dispatch(1)
    assert log == ["no", "good"]
