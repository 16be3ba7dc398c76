# SPDX-License-Identifier: MIT
"""The office's way in: hands the menu's commands to the extension. Nothing is thrown into the office."""
import unohelper
from com.sun.star.frame import DispatchResultEvent, FeatureStateEvent, XDispatchProvider, XNotifyingDispatch
from com.sun.star.frame.DispatchResultState import FAILURE, SUCCESS
from com.sun.star.lang import XInitialization, XServiceInfo

IMPLEMENTATION = "io.kvartal.calc.Commands"
PROTOCOL = "io.kvartal.calc:"
SERVICES = ("com.sun.star.frame.ProtocolHandler",)
_sessions = []  # the office makes a handler for each command; what lasts is theirs in common


def session_in(context):
    from kvartal_extension.session import Session
    if not _sessions:
        _sessions.append(Session(context))
    return _sessions[0]


class Commands(unohelper.Base, XDispatchProvider, XNotifyingDispatch, XInitialization, XServiceInfo):
    def __init__(self, context):
        self._context = context
        self._frame = None

    def initialize(self, arguments):
        self._frame = arguments[0] if arguments else None

    def queryDispatch(self, url, target, flags):
        return self if url.Complete.startswith(PROTOCOL) else None

    def queryDispatches(self, requests):
        return tuple(self.queryDispatch(one.FeatureURL, one.FrameName, one.SearchFlags) for one in requests)

    def dispatch(self, url, arguments):
        self.dispatchWithNotification(url, arguments, None)

    def dispatchWithNotification(self, url, arguments, listener):
        from kvartal_extension.commands import COMMANDS, Command

        def finished(is_done, words):
            if listener is not None:
                listener.dispatchFinished(DispatchResultEvent(self, SUCCESS if is_done else FAILURE, words))
        name = url.Complete[len(PROTOCOL):]
        if name in COMMANDS and self._frame is not None:
            Command(session_in(self._context), self._frame, {one.Name: one.Value for one in arguments}, finished).run(name)
        else:
            finished(False, "")

    def addStatusListener(self, listener, url):
        state = FeatureStateEvent()
        state.FeatureURL, state.IsEnabled, state.Source = url, True, self
        listener.statusChanged(state)

    def removeStatusListener(self, listener, url):
        pass

    def getImplementationName(self):
        return IMPLEMENTATION

    def supportsService(self, name):
        return name in SERVICES

    def getSupportedServiceNames(self):
        return SERVICES


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Commands, IMPLEMENTATION, SERVICES)
