"""The JSON that scripts rely on: types of its own, one module and one version a command."""
