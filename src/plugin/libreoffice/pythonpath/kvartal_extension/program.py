# SPDX-License-Identifier: MIT
"""Where the program is, and how it is made ready to run: the one inside the extension before an installed one."""
import os
import platform
import shutil
import stat
import sys


class NotFound(Exception):
    """There is no program, neither inside the extension nor installed."""


def platform_name():
    """The folder under program/ for this machine, such as linux-x86_64."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    return f"{system}-{ {'amd64': 'x86_64', 'arm64': 'aarch64'}.get(machine, machine) }"


def executable_name():
    return "kvartal.exe" if sys.platform == "win32" else "kvartal"


def inside(extension_folder):
    """Where the program is in an extension that carries it."""
    return os.path.join(extension_folder, "program", platform_name(), "bin", executable_name())


def installed():
    """Where a program may be installed, the likeliest first; never the folder that the office happens to be in."""
    places = [os.path.join(folder, executable_name()) for folder in os.get_exec_path() if os.path.isabs(folder)]
    if sys.platform == "win32":
        folders = [os.environ.get(name) for name in ("ProgramFiles", "ProgramW6432", "LOCALAPPDATA")]
        for folder in filter(None, folders):
            places += [os.path.join(folder, "kvartal", "bin", "kvartal.exe"), os.path.join(folder, "kvartal", "kvartal.exe")]
    else:
        places += ["/usr/local/bin/kvartal", "/usr/bin/kvartal", "/opt/kvartal/bin/kvartal"]
    return places


def is_runnable(path):
    return os.path.isfile(path) and os.access(path, os.X_OK)


def made_runnable(path, own_folder):
    """The program's path, with the execute bit that the extension manager drops.

    An extension that was installed for all is not the user's to change: then a copy in `own_folder` is run.
    """
    if is_runnable(path):
        return path
    try:
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    except OSError:
        return copied(path, own_folder)
    return path


def copied(path, own_folder):
    """The program's folder, alone in `own_folder`; copied anew when another edition is installed."""
    source = os.path.dirname(os.path.dirname(path))
    edition = f"{os.path.basename(source)}-{os.stat(path).st_size}-{os.stat(path).st_mtime_ns}"
    folder = os.path.join(own_folder, edition)
    copy = os.path.join(folder, "bin", executable_name())
    if not is_runnable(copy):
        beside = f"{folder}.new-{os.getpid()}"
        shutil.rmtree(own_folder, ignore_errors=True)
        shutil.copytree(source, beside)
        made = os.path.join(beside, "bin", executable_name())
        os.chmod(made, os.stat(made).st_mode | stat.S_IXUSR)
        os.rename(beside, folder)
    return copy


def find(extension_folder, own_folder):
    """The path of a program that can be run. Throws NotFound."""
    path = inside(extension_folder)
    if os.path.isfile(path):
        return made_runnable(path, own_folder)
    for candidate in installed():
        if is_runnable(candidate):
            return candidate
    raise NotFound
