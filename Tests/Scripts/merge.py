#!/usr/bin/env python3
"""Merges plans inside git merges and rebases that stopped, in repositories made for it.

Skips when git is not there.

usage: merge.py BINARY
"""

import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

import common

NAME = "plans/our plan"


class Repository:
    """A repository with a plan in it, and two branches: main and laptop."""

    def __init__(self, program, folder, name=NAME):
        self.program, self.folder = program, pathlib.Path(folder)
        self.plan = self.folder / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.name", "Git Person")
        self.git("config", "user.email", "person@example.org")
        made = common.new_plan(program, self.folder, 3, 2)
        if name == ".":
            for path in pathlib.Path(made).iterdir():
                shutil.move(path, self.folder / path.name)
            os.rmdir(made)
        else:
            self.plan.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(made, self.plan)
        (self.plan / "notes of June.md").write_text("one\n", encoding="utf-8")
        self.commit("begin")
        self.git("branch", "laptop")

    def git(self, *words, ok=True):
        """Runs git in the repository."""
        done = subprocess.run(
            ["git", *words], cwd=self.folder, capture_output=True, text=True,
            env={**os.environ, "GIT_EDITOR": "true"})
        if ok and done.returncode != 0:
            sys.exit(f"git {' '.join(words)} exits {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def commit(self, why):
        """Commits all."""
        self.git("add", "-A")
        self.git("commit", "-q", "-m", why)

    def change(self, branch, *lines):
        """Makes changes of the plan on a branch, a commit each."""
        self.git("checkout", "-q", branch)
        for words in lines:
            common.must(self.program, *words, "--plan", self.plan, "--by", branch)
            self.commit(" ".join(words))

    def stop(self, *words):
        """Begins something that must stop on main."""
        self.git("checkout", "-q", "main")
        self.git(*words, ok=False)

    def merge(self, *words, status=0, cwd=None):
        """Runs `merge --git` and gives what it said."""
        done = subprocess.run(
            [self.program, "merge", "--git", "--by", "Officer", *words]
            + ([] if cwd else ["--plan", str(self.plan)]),
            capture_output=True, text=True, cwd=cwd or self.folder, stdin=subprocess.DEVNULL)
        said = done.stdout + done.stderr
        if done.returncode != status:
            sys.exit(f"merge {' '.join(words)} exits {done.returncode}, not {status}\n{said}")
        return done.stdout if "--json" in words else said

    def state(self):
        """What git and the folder hold, to see that nothing changed."""
        return self.git("status", "--porcelain=v2"), self.git("ls-files", "-s"), {
            str(path): path.read_bytes() for path in self.plan.rglob("*")
            if path.is_file() and ".git" not in path.parts}

    def finish(self, *, end=("commit", "--no-edit")):
        """Ends the merge, and checks that plan and repository are whole."""
        self.git(*end)
        left = self.git("status", "--porcelain")
        expect(left == "", f"git status is not clean: {left}")
        common.must(self.program, "verify", "--plan", self.plan)

    def holds(self, *words):
        """Whether the plan says all of these words."""
        text = (self.plan / "plan.json").read_text(encoding="utf-8")
        for word in words:
            expect(f'"{word}"' in text, f"the plan does not say {word}")


def expect(truth, message):
    """Stops when something is not so."""
    if not truth:
        sys.exit(message)


def title(kind, item, words):
    """The command that gives something a title."""
    return ["amend", kind, item, "--title", words]


def by_meaning(repository):
    """Different things merge by themselves, however many versions each side has."""
    repository.change("main", title("objective", "o1", "Ours"))
    repository.change(
        "laptop", title("indicator", "i1", "Theirs"), title("objective", "o2", "Two"),
        title("objective", "o3", "Three"))
    repository.stop("merge", "laptop")
    before = repository.state()
    said = repository.merge("--dry-run")
    expect("Comes in from MERGE_HEAD" in said, said)
    json.loads(repository.merge("--dry-run", "--json"))
    expect("no terminal" in repository.merge(status=64), "it did not ask")
    expect(repository.state() == before, "a dry run changed something")
    said = repository.merge("--yes")
    expect("is staged. `git commit` goes on." in said, said)
    again = repository.merge("--yes")
    expect("Nothing to merge" in again, again)
    repository.finish()
    repository.holds("Ours", "Theirs", "Two", "Three")
    history = common.must(repository.program, "history", "--plan", repository.plan)
    expect("laptop" in history and "Officer" in history, history)
    names = [name for name in os.listdir(repository.plan / "versions") if name != "merged"]
    expect(len(names) == 8, f"versions: {sorted(names)}")
    expect("no merge is under way" in repository.merge(status=1), "no merge, and no error")
    # Back on the other branch git goes forward by itself, and nothing is lost.
    repository.git("checkout", "-q", "laptop")
    repository.git("merge", "-q", "main")
    common.must(repository.program, "verify", "--plan", repository.plan)


def chosen(repository):
    """What both changed differently is chosen, and both sides stay readable."""
    repository.change("main", title("objective", "o1", "Ours"))
    repository.change("laptop", title("objective", "o1", "Theirs"))
    repository.stop("merge", "laptop")
    before = repository.state()
    said = repository.merge("--yes", status=1)
    expect("objectives/o1/title" in said and "--choose" in said, said)
    expect(repository.state() == before, "an open conflict changed something")
    repository.merge("--choose", "objectives/o1/title=theirs", "--yes", cwd=repository.plan)
    repository.finish()
    repository.holds("Theirs")
    expect("Ours" in common.must(repository.program, "history", "--plan", repository.plan), "lost")


def other_files(repository):
    """Another file in conflict is left to git, and said."""
    notes = repository.plan / "notes of June.md"
    for branch in ("main", "laptop"):
        repository.change(branch, title("objective", f"o{1 + (branch == 'main')}", branch))
        notes.write_text(branch + "\n", encoding="utf-8")
        repository.commit("notes")
    repository.stop("merge", "laptop")
    said = repository.merge("--yes")
    expect("Still in conflict: notes of June.md." in said, said)
    notes.write_text("both\n", encoding="utf-8")
    repository.git("add", "-A")
    repository.finish()
    repository.holds("main", "laptop")


def sealed(repository):
    """Both branches published the same quarter: one is chosen, and both keep their papers."""
    for branch in ("main", "laptop"):
        repository.change(
            branch, title("objective", "o1", branch),
            ["seal", "2019-20-Q1", "--edition", "board", "--format", "html", "--despite", "a test",
             "--yes"])
    own = repository.git("show", f"main:{NAME}/updates/2019-20-Q1/board.html")
    repository.stop("merge", "laptop")
    repository.merge("--theirs", "--yes")
    repository.finish()
    kept = [path.read_text(encoding="utf-8") for path in
            repository.plan.glob("updates/2019-20-Q1.not-chosen-*/board.html")]
    expect(kept == [own], "the papers that were not chosen are gone")


SEAL = ["seal", "2019-20-Q1", "--edition", "board", "--format", "html", "--despite", "a test",
        "--yes"]


def beside(repository):
    """What lies beside the sealed papers is as git made it, and a conflict there is said."""
    updates = repository.plan / "updates"
    updates.mkdir()
    for name in ("both.txt", "agenda.txt"):
        (updates / name).write_text("one\n", encoding="utf-8")
    (updates / "link").symlink_to("both.txt")
    repository.commit("beside")
    repository.git("branch", "-f", "laptop")
    repository.change("main", title("objective", "o1", "Ours"))
    (updates / "both.txt").write_text("main\n", encoding="utf-8")
    repository.commit("main")
    repository.change("laptop", title("indicator", "i1", "Theirs"), SEAL)
    (updates / "both.txt").write_text("laptop\n", encoding="utf-8")
    (updates / "agenda.txt").write_text("two\n", encoding="utf-8")
    (updates / "minutes.pdf").write_bytes(b"minutes")
    (updates / "2019-20-Q2").mkdir()
    (updates / "2019-20-Q2" / "seal.json").write_text("{}", encoding="utf-8")
    repository.commit("laptop")
    repository.stop("merge", "laptop")
    said = repository.merge("--yes")
    expect("Still in conflict: updates/both.txt." in said, said)
    text = (updates / "both.txt").read_text(encoding="utf-8")
    expect("main" in text and "laptop" in text, f"a conflict was decided in silence: {text}")
    expect((updates / "agenda.txt").read_text(encoding="utf-8") == "two\n", "undid their change")
    expect((updates / "minutes.pdf").read_bytes() == b"minutes", "removed their file")
    expect((updates / "link").is_symlink(), "removed a link")
    staged = repository.git("ls-files")
    for name in ("minutes.pdf", "link", "2019-20-Q2/seal.json", "2019-20-Q1/board.html"):
        expect(f"updates/{name}" in staged, f"{name} is not staged:\n{staged}")
    expect("Nothing to merge" in repository.merge("--yes"), "it is done but for the other files")
    shutil.rmtree(updates / "2019-20-Q2")
    for name in ("both.txt", "agenda.txt", "minutes.pdf", "link"):
        (updates / name).unlink()
    repository.git("add", "-A")
    repository.finish()
    repository.holds("Ours", "Theirs")


def unsaved(repository):
    """What git doesn't have is never overwritten; what is none of the merge's is left."""
    repository.change("main", SEAL)
    repository.git("branch", "-f", "laptop")
    paper = repository.plan / "updates" / "2019-20-Q1" / "board.html"
    draft = repository.plan / "updates" / "draft.txt"
    repository.change("main", title("objective", "o1", "Ours"))
    repository.change("laptop", title("indicator", "i1", "Theirs"))
    repository.git("checkout", "-q", "main")
    sealed_bytes = paper.read_bytes()
    paper.write_bytes(sealed_bytes + b"mine")
    draft.write_text("mine", encoding="utf-8")
    repository.stop("merge", "laptop")
    before = repository.state()
    expect("changes that are not in git" in repository.merge("--yes", status=1), "overwritten")
    expect("changes that are not in git" in repository.merge("--theirs", "--yes", status=1), "no")
    expect(repository.state() == before, "a refusal changed something")
    paper.write_bytes(sealed_bytes)
    repository.merge("--yes")
    expect(draft.read_text(encoding="utf-8") == "mine", "a draft is gone")
    draft.unlink()
    repository.finish()
    repository.holds("Ours", "Theirs")


def linked(repository):
    """A link that a branch brings is not written through."""
    outside = repository.folder.parent / "outside"
    outside.mkdir()
    repository.change("main", title("objective", "o1", "Ours"))
    repository.change("laptop", title("indicator", "i1", "Theirs"))
    (repository.plan / "versions" / "merged").symlink_to(outside)
    repository.commit("a link")
    repository.stop("merge", "laptop")
    before = repository.state()
    expect("is a link" in repository.merge("--yes", status=1), "a link was followed")
    expect(repository.state() == before and not list(outside.iterdir()), "it wrote something")


def half_staged(repository):
    """Papers that a killed merge wrote, but could not stage, are taken as they are."""
    for branch in ("main", "laptop"):
        repository.change(branch, title("objective", "o1", branch), SEAL)
    repository.stop("merge", "laptop")
    repository.merge("--theirs", "--yes")
    kept = next(repository.plan.glob("updates/2019-20-Q1.not-chosen-*"))
    saved = repository.folder.parent / "saved"
    shutil.copytree(kept, saved)
    repository.git("merge", "--abort")
    repository.git("clean", "-fdxq")
    repository.stop("merge", "laptop")
    shutil.copytree(saved, kept)
    repository.merge("--theirs", "--yes")
    repository.finish()
    (kept / "board.html").read_bytes()
    repository.git("reset", "-q", "--hard", "HEAD~1")
    repository.stop("merge", "laptop")
    shutil.copytree(saved, kept)
    (kept / "board.html").write_text("another", encoding="utf-8")
    expect("is not in git" in repository.merge("--theirs", "--yes", status=1), "overwritten")


def applied(repository):
    """A rebase of the older kind stops too."""
    rebased(repository, "--apply")


def rebased(repository, *kind):
    """A rebase stops at each commit, and each is taken."""
    repository.change("main", title("objective", "o1", "Ours"), title("objective", "o2", "Two"))
    repository.change(
        "laptop", title("indicator", "i1", "Theirs"), title("objective", "o3", "Three"))
    repository.git("rebase", *kind, "main", ok=False)
    for _ in range(2):
        said = repository.merge("--yes")
        expect("`git rebase --continue` goes on." in said, said)
        repository.git("rebase", "--continue", ok=False)
    repository.finish(end=("status",))
    repository.holds("Ours", "Two", "Theirs", "Three")


def refused(repository):
    """What can't be done is refused clearly, with nothing changed."""
    repository.change("main", title("objective", "o1", "Ours"))
    repository.change("laptop", title("indicator", "i1", "Theirs"))
    repository.stop("cherry-pick", "laptop")
    before = repository.state()
    expect("a cherry-pick stopped" in repository.merge("--yes", status=1), "cherry-pick")
    expect(repository.state() == before, "a refusal changed something")
    repository.git("cherry-pick", "--abort")
    repository.stop("merge", "laptop")
    number = max(common_numbers(repository)) + 1
    stray = repository.plan / "versions" / f"{number:06}.json"
    stray.write_text("{}", encoding="utf-8")
    expect("is not in git" in repository.merge("--yes", status=1), "an untracked version")
    stray.unlink()
    repository.git("merge", "--abort")
    alone = repository.folder.parent / "no repository"
    shutil.copytree(repository.plan, alone)
    status, said = common.run(
        repository.program, "merge", "--git", "--plan", alone, "--by", "x", "--yes")
    expect(status == 1 and "is in no git repository" in said, said)
    status, said = common.run(
        repository.program, "merge", alone, "--git", "--plan", alone, "--by", "x")
    expect(status == 64, said)


def unlike(repository):
    """A plan that was begun on both branches is another plan."""
    repository.git("checkout", "-q", "laptop")
    shutil.rmtree(repository.plan)
    common.must(repository.program, "init", repository.plan, "--title", "Another", "--authority",
                "Elsewhere", "--by", "x")
    repository.commit("another plan")
    repository.change("main", title("objective", "o1", "Ours"))
    repository.stop("merge", "laptop")
    before = repository.state()
    expect("no version in common" in repository.merge("--yes", status=1), "another plan")
    expect(repository.state() == before, "a refusal changed something")


def killed(repository):
    """A kill at any moment leaves a merge that can be run again, or is staged."""
    repository.change("main", title("objective", "o1", "Ours"))
    repository.change("laptop", title("indicator", "i1", "Theirs"), title("objective", "o2", "Two"))
    repository.stop("merge", "laptop")
    generator = random.Random(20190703)
    start = time.monotonic()
    repository.merge("--dry-run")
    longest = (time.monotonic() - start) * 2
    for _ in range(10):
        process = subprocess.Popen(
            [repository.program, "merge", "--git", "--yes", "--by", "Officer", "--plan",
             str(repository.plan)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(generator.uniform(0, longest))
        process.send_signal(signal.SIGKILL)
        process.wait()
        lock = repository.folder / ".git" / "index.lock"
        if lock.exists():
            lock.unlink()
        repository.merge("--yes")
        repository.git("merge", "--abort")
        repository.git("clean", "-fdxq")
        repository.stop("merge", "laptop")
    repository.merge("--yes")
    repository.finish()
    repository.holds("Ours", "Two", "Theirs")


def common_numbers(repository):
    """The numbers of the versions in the working folder."""
    return [int(path.stem) for path in (repository.plan / "versions").glob("0*.json")]


def main():
    """Runs every scenario in a repository of its own."""
    program = common.binary()
    if shutil.which("git") is None:
        print("skipped: git is not there")
        return
    scenarios = (by_meaning, chosen, other_files, sealed, beside, unsaved, linked, half_staged,
                 rebased, applied, refused, unlike, killed)
    for scenario in scenarios:
        with common.folder() as folder:
            scenario(Repository(program, os.path.join(folder, "a repository")))
    with common.folder() as folder:
        by_meaning(Repository(program, os.path.join(folder, "root"), "."))
    print(f"merge --git: {len(scenarios) + 1} scenarios as they should be")


if __name__ == "__main__":
    main()
