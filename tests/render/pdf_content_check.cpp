// SPDX-License-Identifier: MIT
#include "pdf_content_check.hpp"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <map>

namespace kvartal::render::tests {
namespace {

using Object = QPDFObjectHandle;

enum class Mark { artifact, tagged, other };

bool paints(const std::string &name) {
    static const std::set<std::string> painting{"Tj", "TJ", "'",  "\"", "f", "F",  "f*", "B",
                                                "B*", "b",  "b*", "S",  "s", "sh", "Do", "EI"};
    return painting.contains(name);
}

class ContentCheck : public Object::ParserCallbacks {
  public:
    ContentCheck(Object page, std::string name, std::vector<std::string> &faults)
        : fonts_{page.getKey("/Resources").getKey("/Font")}, name_{std::move(name)}, faults_{faults} {}

    using Object::ParserCallbacks::handleObject;
    void handleObject(Object object) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        apply(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override { require(marks_.empty(), "a mark is not closed"); }

    std::set<int> ids;

  private:
    void require(bool holds, const std::string &what) {
        const std::string fault = name_ + ": " + what;
        // One fault a page tells enough.
        if (!holds && std::find(faults_.begin(), faults_.end(), fault) == faults_.end()) {
            faults_.push_back(fault);
        }
    }

    void apply(const std::string &operation) {
        if (operation == "BDC" || operation == "BMC") {
            open();
        } else if (operation == "EMC") {
            require(!marks_.empty(), "a mark is closed that is not open");
            if (!marks_.empty()) {
                marks_.pop_back();
            }
        } else if (operation == "Tf") {
            use(fonts_.getKey(operands_.at(0).getName()));
        } else if (paints(operation)) {
            require(is_marked(), "something is drawn that is neither tagged nor an artifact");
            if (operation == "Tj") {
                check_glyphs(operands_.at(0).getStringValue());
            }
        }
    }

    void open() {
        Mark mark = operands_.at(0).isNameAndEquals("/Artifact") ? Mark::artifact : Mark::other;
        if (operands_.size() > 1 && operands_[1].isDictionary() && operands_[1].hasKey("/MCID")) {
            mark = Mark::tagged;
            require(ids.insert(operands_[1].getKey("/MCID").getIntValueAsInt()).second,
                    "two marks have the same id");
        }
        require(mark == Mark::other || !is_marked(), "a mark within another");
        marks_.push_back(mark);
    }

    bool is_marked() const {
        return std::any_of(marks_.begin(), marks_.end(), [](Mark mark) { return mark != Mark::other; });
    }

    void use(Object font) {
        const auto [known, is_new] = glyphs_.try_emplace(font.getObjGen());
        if (is_new) {
            Object map = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/CIDToGIDMap");
            const auto data = map.getStreamData();
            known->second.assign(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        }
        in_force_ = &known->second;
    }

    void check_glyphs(const std::string &codes) {
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const auto high = static_cast<unsigned char>(codes[i]);
            const std::size_t at = 2 * (std::size_t{high} * 256 + static_cast<unsigned char>(codes[i + 1]));
            const bool known = in_force_ != nullptr && at + 1 < in_force_->size();
            require(known && ((*in_force_)[at] != 0 || (*in_force_)[at + 1] != 0),
                    "a character that its font lacks");
        }
    }

    Object fonts_;
    std::string name_;
    std::vector<std::string> &faults_;
    std::vector<Object> operands_;
    std::vector<Mark> marks_;
    std::map<QPDFObjGen, std::string> glyphs_; ///< a font's: two bytes a code
    const std::string *in_force_ = nullptr;    ///< of the font that is
};

} // namespace

std::set<int> check_content(QPDFObjectHandle page, const std::string &name,
                            std::vector<std::string> &faults) {
    ContentCheck check{page, name, faults};
    Object::parseContentStream(page.getKey("/Contents"), &check);
    return check.ids;
}

} // namespace kvartal::render::tests
