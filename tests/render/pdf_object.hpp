// SPDX-License-Identifier: MIT
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace kvartal::render::tests {

/// What a dictionary, or a stream's, has by that key; null when it has nothing or is none.
inline QPDFObjectHandle entry(QPDFObjectHandle object, const char *key) {
    if (object.isStream()) {
        object = object.getDict();
    }
    return object.isDictionary() ? object.getKey(key) : QPDFObjectHandle::newNull();
}

/// "/H1" as "H1"; empty when there is no name by that key.
inline std::string name_in(const QPDFObjectHandle &object, const char *key) {
    QPDFObjectHandle name = entry(object, key);
    return name.isName() ? name.getName().substr(1) : "";
}

/// In UTF-8; empty when there is no text by that key.
inline std::string text_in(const QPDFObjectHandle &object, const char *key) {
    QPDFObjectHandle text = entry(object, key);
    return text.isString() ? text.getUTF8Value() : "";
}

/// The things of a list; one that is not in a list is a list of one, and null is none.
inline std::vector<QPDFObjectHandle> list_in(const QPDFObjectHandle &object, const char *key) {
    QPDFObjectHandle list = entry(object, key);
    if (list.isArray()) {
        return list.getArrayAsVector();
    }
    return list.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector<QPDFObjectHandle>{list};
}

} // namespace kvartal::render::tests
