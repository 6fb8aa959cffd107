"""The same examples every time; `--hypothesis-profile=explore` looks for new ones."""

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("explore", deadline=None, max_examples=3000)
settings.load_profile("steady")
