// SPDX-License-Identifier: MIT
#include "checking/returned_file.hpp"

#include "checking/digest.hpp"

namespace kvartal::checking {

FileCells read_cells(std::string_view bytes, std::string name, const workbook::Limits &limits) {
    portfolio::ReturnFile file{std::move(name), sha256(bytes)};
    workbook::Reading reading = workbook::read_workbook(bytes, file.name, limits);
    return {std::move(file), std::move(reading)};
}

ReturnedFile check_cells(FileCells cells, const intake::IntakeContext &context) {
    std::optional<workbook::Workbook> &workbook = cells.reading.workbook;
    if (!workbook) {
        return {unread_return(std::move(cells.file), std::move(*cells.reading.refusal)), std::nullopt};
    }
    portfolio::Return one = intake::read_return(*workbook, std::move(cells.file), context);
    return {std::move(one), std::move(workbook)};
}

ReturnedFile read_returned_file(std::string_view bytes, std::string name,
                                const intake::IntakeContext &context, const workbook::Limits &limits) {
    return check_cells(read_cells(bytes, std::move(name), limits), context);
}

portfolio::Return unread_return(portfolio::ReturnFile file, foundation::Finding refusal) {
    portfolio::Return made;
    made.file = std::move(file);
    made.findings.push_back(std::move(refusal));
    return made;
}

} // namespace kvartal::checking
