# SPDX-License-Identifier: MIT
"""The extension in an office in bokmål: menu, tool bar, notes and list; the program's words, too."""
from office_case import FOLDER, OfficeCase

LIST = "Avvik i return.xlsx"
COMMANDS = ["Sjekk denne arbeidsboka", "Fjern merker", "Ny runde …", "Sjekk mappe …", "Lag rapport …"]


class LanguageTest(OfficeCase):
    locale = "nb"

    def setUp(self):
        super().setUp()
        self.document = self.opened()

    def frame(self):
        return self.document.CurrentController.Frame

    def menus(self):
        """The menu bar's titles, with each menu's number."""
        def work():
            bar = self.frame().LayoutManager.getElement("private:resource/menubar/menubar").XMenuBar
            return {bar.getItemText(bar.getItemId(place)).replace("~", ""): bar.getItemId(place)
                    for place in range(bar.getItemCount())}
        return self.office.on_main_thread(work)

    def test_the_menu_has_its_commands_between_tools_and_window(self):
        menus = self.menus()
        self.assertLess(list(menus).index("Verktøy"), list(menus).index("Portefølje"))

        def commands():
            bar = self.frame().LayoutManager.getElement("private:resource/menubar/menubar").XMenuBar
            menu = bar.getPopupMenu(menus["Portefølje"])
            items = [menu.getItemId(place) for place in range(menu.getItemCount())]
            return [menu.getItemText(item).replace("~", "") for item in items if menu.getItemText(item)]
        self.assertEqual(self.office.on_main_thread(commands), COMMANDS)

    def test_the_tool_bar_has_them_too(self):
        def labels():
            bar = self.frame().LayoutManager.getElement("private:resource/toolbar/addon_io.kvartal.calc.toolbar")
            shown = bar.getRealInterface().getAccessibleContext()
            names = [shown.getAccessibleChild(place).getAccessibleContext().getAccessibleName()
                     for place in range(shown.getAccessibleChildCount())]
            return [name for name in names if name]
        self.assertEqual(self.office.on_main_thread(labels), COMMANDS)

    def test_the_findings_are_in_bokmål(self):
        self.check(self.document)
        self.assertEqual(self.shown.labels(LIST)[0], "Dette bør du se på: 6 feil, 5 advarsler og én merknad.")
        expected = [line.split("\t")[2] for line in (FOLDER / "tests" / "twelve_faults.findings").read_text().splitlines()]
        self.assertEqual([row.split(" · ")[2] for row in self.shown.rows(LIST)], expected)
        self.assertTrue(self.note(self.document, "F12").String.startswith("[kvartal] Advarsel\nBeløpet i «Budsjett» er negativt."))
        self.assertEqual(self.shown.buttons(LIST), ["Gå til cellen", "Sjekk på nytt", "Lukk"])
        self.assertEqual(self.document.UndoManager.AllUndoActionTitles, ("Sjekk denne arbeidsboka",))

    def test_the_program_speaks_it_too(self):
        told = self.office.command(self.document, "report", Folder=self.folder.as_uri())
        self.assertTrue(told.startswith("kvartal kunne ikke gjøre dette. Programmet sier:\nOppsettet av rapporteringen mangler"), told)
