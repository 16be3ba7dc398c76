# SPDX-License-Identifier: MIT
"""An office of the tests' own: a private profile with the extension installed, driven from outside."""
import os
import pathlib
import queue
import subprocess
import time

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue
from com.sun.star.frame import XDispatchResultListener
from com.sun.star.util import URL

PATIENCE = 90  # seconds that an office may take to start

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{items}</oor:items>
"""
ITEM = '<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>\n'


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


class Work(unohelper.Base, XCallback):
    """Work for the office's main thread: what it asks of the office while that waits for it is done there."""

    def __init__(self, work, results):
        self._work = work
        self._results = results

    def notify(self, _):
        try:
            self._results.put((self._work(), None))
        except Exception as fault:
            self._results.put((None, fault))


class Words(unohelper.Base, XDispatchResultListener):
    def __init__(self, results):
        self._results = results

    def dispatchFinished(self, event):
        self._results.put(event.Result)

    def disposing(self, _):
        pass


class Office:
    """Starts at once; `close` ends it. `folder` is for its profile, `locale` its language, such as nb or en-US."""

    def __init__(self, folder, extension, locale="en-US", headless=True, environment=None):
        self.folder = pathlib.Path(folder)
        self._profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        self._environment = {**os.environ, "HOME": str(self.folder), "SAL_USE_VCLPLUGIN": "svp" if headless else "gtk3",
                             **(environment or {})}
        self._write_settings(locale)
        self._install(extension)
        pipe = f"kvartal-{os.getpid()}-{self.folder.name}"
        command = ["soffice", self._profile, "--norestore", "--nologo", "--nofirststartwizard",
                   f"--accept=pipe,name={pipe};urp", *(["--headless"] if headless else [])]
        self._log = (self.folder / "office.log").open("w")
        self._process = subprocess.Popen(command, env=self._environment, stdout=self._log, stderr=self._log)
        self.context = self._connect(pipe)
        self.desktop = self.create("com.sun.star.frame.Desktop")

    def _write_settings(self, locale):
        items = [("/org.openoffice.Office.Linguistic/General", "UILocale", locale),
                 ("/org.openoffice.Office.Common/Misc", "FirstRun", "false"),
                 ("/org.openoffice.Setup/Product", "ooSetupLastVersion", "99.0"),
                 ("/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false")]
        user = self.folder / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(
            SETTINGS.format(items="".join(ITEM.format(path=path, name=name, value=value) for path, name, value in items)))

    def _install(self, extension):
        done = subprocess.run(["unopkg", "add", "--suppress-license", "-f", self._profile, str(extension)],
                              env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"unopkg add: {done.stdout}")

    def _connect(self, pipe):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            except Exception:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise RuntimeError("the office does not start: " + (self.folder / "office.log").read_text()) from None
                time.sleep(0.2)

    def create(self, service):
        return self.context.ServiceManager.createInstanceWithContext(service, self.context)

    def on_main_thread(self, work):
        """What the work gives when the office's main thread does it, as it does what a user asks for."""
        results = queue.Queue()
        self.create("com.sun.star.awt.AsyncCallback").addCallback(Work(work, results), None)
        result, fault = results.get(timeout=PATIENCE)
        if fault is not None:
            raise fault
        return result

    def open(self, path, **more):
        return self.on_main_thread(lambda: self.desktop.loadComponentFromURL(
            pathlib.Path(path).as_uri(), "_blank", 0, properties(**more)))

    def begin(self, document, name, **arguments):
        """Chooses the extension's command in the document's window; its words come into the queue, once it is done."""
        address = f"io.kvartal.calc:{name}"
        url = URL(Complete=address, Main=address, Protocol="io.kvartal.calc:", Path=name)
        words = queue.Queue()

        def dispatch():
            frame = document.CurrentController.Frame
            frame.queryDispatch(url, "_self", 0).dispatchWithNotification(url, properties(**arguments), Words(words))
        self.on_main_thread(dispatch)
        return words

    def command(self, document, name, **arguments):
        return self.begin(document, name, **arguments).get(timeout=PATIENCE)

    def is_running(self):
        return self._process.poll() is None

    def close(self):
        def end():
            for document in list(self.desktop.Components):
                if hasattr(document, "setModified"):
                    document.setModified(False)
            self.desktop.terminate()
        try:
            self.create("com.sun.star.awt.AsyncCallback").addCallback(Work(end, queue.Queue()), None)
        except Exception:  # it has ended already
            pass
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._log.close()
