"""Says where the site of this repository is published and where its files are edited, as outputs of the step.

Knows how GitHub Pages names its sites; a city with an address of its own sets the repository's variable SITE_URL.
"""

import os
import sys

from runner import event, put_out


def main() -> int:
    """Writes `site_url`, `repository_url` and `branch`, the default one, whatever its name."""
    put_out(
        site_url=site_url(os.environ["GITHUB_REPOSITORY"], os.environ.get("OWN_SITE_URL", "")),
        repository_url=f"{os.environ['GITHUB_SERVER_URL']}/{os.environ['GITHUB_REPOSITORY']}",
        branch=event().get("repository", {}).get("default_branch") or os.environ["GITHUB_REF_NAME"],
    )
    return 0


def site_url(repository: str, own: str) -> str:
    """The address with its last slash: the city's own, or 'city/plan' -> 'https://city.github.io/plan/'.

    Raises ValueError where the repository is not named by its owner and its name.
    """
    if own:
        return f"{own.rstrip('/')}/"
    owner, name = repository.lower().split("/")
    host = f"{owner}.github.io"
    return f"https://{host}/" if name == host else f"https://{host}/{repository.partition('/')[2]}/"


if __name__ == "__main__":
    sys.exit(main())
