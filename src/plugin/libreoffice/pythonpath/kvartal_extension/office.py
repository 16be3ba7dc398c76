# SPDX-License-Identifier: MIT
"""What the shell asks of the office: its language, its folders, its main thread, to pick and to open."""
import os

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue
from com.sun.star.frame import XTerminateListener

EXTENSION = "io.kvartal.calc"
NEVER_EXECUTE = 0  # com.sun.star.document.MacroExecMode
NO_UPDATE = 0      # com.sun.star.document.UpdateDocMode: links to other files and the network stay as they are


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


class Posted(unohelper.Base, XCallback):
    def __init__(self, work):
        self._work = work

    def notify(self, _):
        self._work()


class Quitting(unohelper.Base, XTerminateListener):
    def __init__(self, work):
        self._work = work

    def queryTermination(self, _):
        pass

    def notifyTermination(self, _):
        self._work()

    def disposing(self, _):
        pass


class Office:
    def __init__(self, context):
        self.context = context
        self._main_thread = self.create("com.sun.star.awt.AsyncCallback")

    def create(self, service, *arguments):
        manager = self.context.ServiceManager
        if arguments:
            return manager.createInstanceWithArgumentsAndContext(service, arguments, self.context)
        return manager.createInstanceWithContext(service, self.context)

    @property
    def desktop(self):
        return self.create("com.sun.star.frame.Desktop")

    def locale(self):
        """The language of the menus, such as en-US."""
        settings = self.create("com.sun.star.configuration.ConfigurationProvider").createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", properties(nodepath="/org.openoffice.Setup/L10N"))
        return settings.getByName("ooLocale") or "en"

    def extension_folder(self):
        packages = self.context.getByName("/singletons/com.sun.star.deployment.PackageInformationProvider")
        return uno.fileUrlToSystemPath(packages.getPackageLocation(EXTENSION))

    def own_folder(self):
        """A folder in the user's profile that is ours."""
        user = self.create("com.sun.star.util.PathSubstitution").substituteVariables("$(user)", True)
        return os.path.join(uno.fileUrlToSystemPath(user), "kvartal")

    def post(self, work):
        """Lets the main thread do the work, soon; may be called from any thread."""
        self._main_thread.addCallback(Posted(work), None)

    def at_quit(self, work):
        """Has the work done when the office quits. Gives what takes that back."""
        listener = Quitting(work)
        self.desktop.addTerminateListener(listener)
        return lambda: self.desktop.removeTerminateListener(listener)

    def pick_folder(self, title, start):
        """The folder that the user picks; None when none."""
        picker = self.create("com.sun.star.ui.dialogs.FolderPicker")
        picker.setTitle(title)
        if start:
            picker.setDisplayDirectory(uno.systemPathToFileUrl(start))
        return uno.fileUrlToSystemPath(picker.getDirectory()) if picker.execute() == 1 else None

    def open_document(self, path):
        """The document that is open from the path; None when none is."""
        components = self.desktop.Components.createEnumeration()
        while components.hasMoreElements():
            component = components.nextElement()
            if hasattr(component, "URL") and path_of(component) == path:  # one path has many addresses
                return component
        return None

    def load(self, path, **more):
        """Opens the file in a window of its own: no macro runs, and no link is followed."""
        return self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, properties(
            MacroExecutionMode=NEVER_EXECUTE, UpdateDocMode=NO_UPDATE, **more))

    def show_with_system(self, path):
        """Opens the file or folder with the system's own program; throws an exception of UNO's when there is none."""
        self.create("com.sun.star.system.SystemShellExecute").execute(uno.systemPathToFileUrl(path), "", 1)


def path_of(document):
    """Where the document lies on this computer; None when it is new or lies elsewhere."""
    url = document.URL
    return uno.fileUrlToSystemPath(url) if url.startswith("file:") else None
