"""A run and a changed file as GitHub tells of them; nothing of who asks."""

HEAD = "a" * 40


def a_run(**differing):
    """A run as GitHub tells of it: of the data, on the head of the pull request, ended well."""
    return {
        "id": 77,
        "path": ".github/workflows/data.yml",
        "event": "pull_request",
        "status": "completed",
        "conclusion": "success",
        "head_sha": HEAD,
        "head_branch": "fix/typo",
        "head_repository": {"full_name": "citizen/plan", "owner": {"login": "citizen"}},
        **differing,
    }


def changed_file(name, patch="@@ -1 +1 @@\n-a\n+b", **differing):
    """A file of a pull request as GitHub tells of it."""
    return {"filename": name, "status": "modified", "additions": 1, "patch": patch, **differing}
