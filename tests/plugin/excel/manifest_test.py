#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""manifest_test.py REPOSITORY: the pane's manifest against the rules of Microsoft's schemas for task panes.

The validator that Microsoft publishes asks a service on the network; these are the parts of its schemas that the manifest uses:
OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0, as published with the Office Add-ins documentation.
"""
import importlib.util
import pathlib
import re
import struct
import sys
import unittest
import xml.etree.ElementTree as xml

REPOSITORY = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else pathlib.Path(__file__).parents[3])
EXCEL = REPOSITORY / "src/plugin/excel"
APP = "{http://schemas.microsoft.com/office/appforoffice/1.1}"
OVERRIDES = "{http://schemas.microsoft.com/office/taskpaneappversionoverrides}"
BASIC = "{http://schemas.microsoft.com/office/officeappbasictypes/1.0}"
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"

# The children of an element in the schema's order; those with a star may be left out, those with a plus may come several times.
SEQUENCES = {
    APP + "OfficeApp": "Id AlternateId* Version ProviderName DefaultLocale DisplayName Description IconUrl* HighResolutionIconUrl* "
                       "SupportUrl* AppDomains* Hosts* Requirements* DefaultSettings Permissions Dictionary* VersionOverrides*",
    APP + "Hosts": "Host+",
    APP + "Requirements": "Sets* Methods*",
    APP + "Sets": "Set+",
    APP + "DefaultSettings": "SourceLocation",
    OVERRIDES + "VersionOverrides": "Description* Requirements* Hosts* Resources*",
    OVERRIDES + "Hosts": "Host+",
    OVERRIDES + "Host": "AllFormFactors* DesktopFormFactor*",
    OVERRIDES + "DesktopFormFactor": "GetStarted* FunctionFile* ExtensionPoint+",
    OVERRIDES + "ExtensionPoint": "OfficeTab+",
    OVERRIDES + "OfficeTab": "Group+",
    OVERRIDES + "Group": "Label Icon Control+",
    OVERRIDES + "Icon": "Image+",
    OVERRIDES + "Control": "Label Supertip Icon Action",
    OVERRIDES + "Supertip": "Title Description",
    OVERRIDES + "Action": "TaskpaneId* SourceLocation Title*",
    OVERRIDES + "Resources": "Images* Urls* ShortStrings* LongStrings*",
    BASIC + "Images": "Image+",
    BASIC + "Urls": "Url+",
    BASIC + "ShortStrings": "String+",
    BASIC + "LongStrings": "String+",
}
SHORT, LONG, ADDRESS, ID = 125, 250, 2048, 32  # the most characters
CULTURE = re.compile(r"[a-zA-Z]{2,3}-[a-zA-Z0-9]{3,8}(-[a-zA-Z]{2,3})?|[a-zA-Z]{2,3}(-[a-zA-Z]{2,3})?")


def order_pattern(sequence: str) -> str:
    ends = {"*": ")?", "+": ")+"}
    return "".join(f"(?:{word.strip('*+')} {ends.get(word[-1], ')')}" for word in sequence.split())


def faults(root: xml.Element) -> list[str]:
    """What the schemas do not allow, one fault a sentence."""
    found = []

    def demand(holds, fault: str) -> None:
        if not holds:
            found.append(fault)

    for element in root.iter():
        name = element.tag.split("}")[1]
        children = "".join(child.tag.split("}")[1] + " " for child in element)
        if element.tag in SEQUENCES:
            demand(re.fullmatch(order_pattern(SEQUENCES[element.tag]), children), f"{name} has {children or 'nothing'}")
        elif element.get("DefaultValue") is not None:
            demand(set(children.split()) <= {"Override"}, f"{name} has {children}")
        else:
            demand(not children, f"{name} has {children}")
        most = LONG if name == "Description" or element in root.findall(f".//{BASIC}LongStrings/*") else SHORT
        for value in [element.get("DefaultValue"), *(child.get("Value") for child in element.findall("./*[@Value]"))]:
            if value is not None:
                is_address = name in ("IconUrl", "HighResolutionIconUrl", "SourceLocation", "Image", "Url")
                demand(1 <= len(value) <= (ADDRESS if is_address else most), f"{name} is {len(value)} characters long")
                demand(not is_address or value.startswith("https://"), f"{name} is at {value}")
        if element.get("Locale") is not None:
            demand(CULTURE.fullmatch(element.get("Locale")), f"{element.get('Locale')} is no culture's name")

    resources = [element.get("id") for element in root.findall(f".//{OVERRIDES}Resources/*/*")]
    demand(len(set(resources)) == len(resources), "two resources have the same id")
    demand(all(1 <= len(one) <= ID for one in resources), "a resource's id is too long")
    asked = {element.get("resid") for element in root.iter() if element.get("resid") is not None}
    demand(asked == set(resources), f"asked for but not there, or there and not asked for: {asked ^ set(resources)}")
    for icon in root.iter(OVERRIDES + "Icon"):
        demand({16, 32, 80} <= {int(image.get("size")) for image in icon}, "an icon lacks one of the three sizes")
    demand(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", root.findtext(APP + "Id", "")), "the id is no UUID")
    demand(re.fullmatch(r"[0-9]{1,5}(\.[0-9]{1,5}){0,3}", root.findtext(APP + "Version", "")), "the version is none")
    return found


def maker():
    spec = importlib.util.spec_from_file_location("make_manifest", EXCEL / "make_manifest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class ManifestTest(unittest.TestCase):
    def setUp(self):
        text = maker().manifest(str(REPOSITORY / "templates/texts"), "https://it.example.org/a&b/kvartal/", "1.2.3")
        self.root = xml.fromstring(text.encode())

    def test_is_as_the_schemas_want_it(self):
        self.assertEqual(faults(self.root), [])

    def test_faults_are_noticed(self):
        wrong = {
            "order": lambda root: root.append(root[0]),
            "address": lambda root: root.find(f".//{BASIC}Url").set("DefaultValue", "http://example.org"),
            "length": lambda root: root.find(f".//{BASIC}LongStrings/*").set("DefaultValue", "x" * 251),
            "resource": lambda root: root.find(f".//{OVERRIDES}Group/{OVERRIDES}Label").set("resid", "none"),
            "size": lambda root: root.find(f".//{OVERRIDES}Control/{OVERRIDES}Icon/*").set("size", "20"),
            "id": lambda root: setattr(root.find(APP + "Id"), "text", "kvartal"),
            "locale": lambda root: root.find(f".//{APP}Override").set("Locale", "norsk bokmål"),
        }
        for what, spoil in wrong.items():
            with self.subTest(what):
                self.setUp()
                spoil(self.root)
                self.assertNotEqual(faults(self.root), [])

    def test_says_what_the_pane_is(self):
        self.assertEqual(self.root.get(TYPE), "TaskPaneApp")
        self.assertEqual(self.root.findtext(APP + "DefaultLocale"), "nb-NO")
        self.assertEqual(self.root.findtext(APP + "Version"), "1.2.3.0")
        self.assertEqual(self.root.findtext(APP + "Permissions"), "ReadWriteDocument")
        self.assertEqual([host.get("Name") for host in self.root.findall(f"{APP}Hosts/*")], ["Workbook"])
        self.assertEqual(self.root.find(f".//{OVERRIDES}OfficeTab").get("id"), "TabHome")
        sets = {one.get("Name") for one in self.root.iter(APP + "Set")}
        self.assertEqual(sets, {"ExcelApi", "CompressedFile"})
        for setting in self.root.findall(f"{APP}DisplayName") + self.root.findall(f".//{BASIC}String"):
            self.assertEqual([one.get("Locale") for one in setting], ["nn-NO", "en-US", "en-GB"])

    def test_the_address_is_the_folders(self):
        self.assertEqual(self.root.find(f".//{BASIC}Url").get("DefaultValue"), "https://it.example.org/a&b/kvartal/pane.html")
        for address in ["http://example.org/kvartal", "kvartal", "https://", "https://example.org/?x=1"]:
            with self.assertRaises(SystemExit):
                maker().folder_address(address)

    def test_the_icons_are_there_in_the_size_of_their_names(self):
        names = {re.search(r"icon-(\d+)\.png", element.get("DefaultValue", ""))
                 for element in self.root.iter()} - {None}
        self.assertEqual({int(name[1]) for name in names}, {16, 32, 64, 80})
        for name in names:
            head = (EXCEL / "icons" / name[0]).read_bytes()[:24]
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", head[16:24]), (int(name[1]), int(name[1])))


if __name__ == "__main__":
    unittest.main()
