# SPDX-License-Identifier: MIT
"""A window of ours beside the document's: the user works on in both. Measures are the office's dialog units."""
import unohelper
from com.sun.star.awt import XActionListener, XItemListener, XMouseListener, XTopWindowListener, XWindowListener
from com.sun.star.awt.PosSize import POS
from com.sun.star.lang import XEventListener


class Actions(unohelper.Base, XActionListener):
    def __init__(self, work):
        self._work = work

    def actionPerformed(self, _):
        self._work()

    def disposing(self, _):
        pass


class Items(unohelper.Base, XItemListener):
    """Tells that another item of a list is chosen."""

    def __init__(self, work):
        self._work = work

    def itemStateChanged(self, _):
        self._work()

    def disposing(self, _):
        pass


class Clicks(unohelper.Base, XMouseListener):
    """Tells of a click with the left button when it is released."""

    def __init__(self, work):
        self._work = work

    def mouseReleased(self, event):
        if event.Buttons == 1:
            self._work()

    def mousePressed(self, _):
        pass

    def mouseEntered(self, _):
        pass

    def mouseExited(self, _):
        pass

    def disposing(self, _):
        pass


class Closings(unohelper.Base, XTopWindowListener):
    def __init__(self, work):
        self._work = work

    def windowClosing(self, _):
        self._work()

    def windowOpened(self, _):
        pass

    def windowClosed(self, _):
        pass

    def windowMinimized(self, _):
        pass

    def windowNormalized(self, _):
        pass

    def windowActivated(self, _):
        pass

    def windowDeactivated(self, _):
        pass

    def disposing(self, _):
        pass


class Sizes(unohelper.Base, XWindowListener):
    def __init__(self, work):
        self._work = work

    def windowResized(self, _):
        self._work()

    def windowMoved(self, _):
        pass

    def windowShown(self, _):
        pass

    def windowHidden(self, _):
        pass

    def disposing(self, _):
        pass


class Endings(unohelper.Base, XEventListener):
    def __init__(self, work):
        self._work = work

    def disposing(self, _):
        self._work()


class Window:
    """Made of controls by name; it closes with the document's window, whichever way that goes."""

    def __init__(self, office, frame, title, width, height, sizeable=False):
        self.office = office
        self.frame = frame
        self.closed = lambda: None
        self._model = office.create("com.sun.star.awt.UnoControlDialogModel")
        self._model.Title = title
        self._model.Width, self._model.Height = width, height
        self._model.Sizeable = sizeable
        self._model.Closeable = self._model.Moveable = True
        self._dialog = office.create("com.sun.star.awt.UnoControlDialog")
        self._dialog.setModel(self._model)
        self.is_open = True
        self._ending = Endings(self.close)
        frame.addEventListener(self._ending)

    def add(self, kind, name, x, y, width, height, **more):
        """A control such as Button or FixedText. Its text is never markup."""
        model = self._model.createInstance(f"com.sun.star.awt.UnoControl{kind}Model")
        model.Name = name
        model.PositionX, model.PositionY, model.Width, model.Height = x, y, width, height
        for key, value in more.items():
            setattr(model, key, value)
        model.TabIndex = len(self._model.ElementNames)
        self._model.insertByName(name, model)
        return model

    def words(self, name, words, x, y, width, height, **more):
        """Words to be read; `say` changes them."""
        self.add("FixedText", name, x, y, width, height, **{"NoLabel": True, **more})  # else it may get an access key
        self.say(name, words)

    def say(self, name, words):
        self.model(name).Label = words.replace("~", "~~")  # one alone would mark an access key

    def button(self, name, label, x, y, width, work, **more):
        self.add("Button", name, x, y, width, 14, Label=label, **more)
        self.control(name).addActionListener(Actions(work))

    def model(self, name):
        return self._model.getByName(name)

    def control(self, name):
        return self._dialog.getControl(name)

    @property
    def title(self):
        return self._model.Title

    @title.setter
    def title(self, words):
        self._model.Title = words

    def show(self, at_corner=False):
        if not self.is_open:
            return
        parent = self.frame.ContainerWindow
        self._dialog.setVisible(False)
        self._dialog.createPeer(self.office.create("com.sun.star.awt.Toolkit"), parent)
        self._dialog.addTopWindowListener(Closings(self.close))
        around, own = parent.PosSize, self._dialog.PosSize
        x = around.Width - own.Width - 30 if at_corner else (around.Width - own.Width) // 2
        y = around.Height - own.Height - 60 if at_corner else (around.Height - own.Height) // 3
        self._dialog.setPosSize(max(x, 0), max(y, 0), 0, 0, POS)
        self._dialog.setVisible(True)

    def on_resize(self, work):
        """Tells of the new width and height."""
        own = self._dialog.PosSize
        across, down = self._model.Width / own.Width, self._model.Height / own.Height

        def resized():
            now = self._dialog.PosSize
            work(int(now.Width * across), int(now.Height * down))
        self._dialog.addWindowListener(Sizes(resized))

    def to_front(self):
        self._dialog.toFront()

    def close(self):
        if not self.is_open:
            return
        self.is_open = False
        self.closed()
        try:
            self.frame.removeEventListener(self._ending)
        except Exception:  # the frame is going away itself
            pass
        self._dialog.dispose()
