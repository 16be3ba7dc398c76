// SPDX-License-Identifier: MIT
#include "intake/date_text.hpp"

#include <catch2/catch.hpp>

#include <string>

using kvartal::foundation::iso_text;
using kvartal::intake::read_date_text;

namespace {

struct Shape {
    const char *text;
    const char *span; ///< "2024-05-01", or the first and the last day
};

std::string span_text(std::string_view text) {
    const auto span = read_date_text(text);
    if (!span) {
        return "nothing";
    }
    return span->first == span->last ? iso_text(span->first)
                                     : iso_text(span->first) + " " + iso_text(span->last);
}

template <std::size_t count>
void check_all(const Shape (&shapes)[count]) {
    for (const auto &[text, span] : shapes) {
        CAPTURE(text);
        CHECK(span_text(text) == span);
    }
}

} // namespace

TEST_CASE("a day is read in the ways that Norwegians, programs and the English write it") {
    const Shape shapes[] = {
        {"31.12.2023", "2023-12-31"},          {"31.12.23", "2023-12-31"},
        {" 1.1.2024 ", "2024-01-01"},          {"31. 12. 2023", "2023-12-31"},
        {"31/12/2023", "2023-12-31"},          {"31-12-2023", "2023-12-31"},
        {"05/06/2024", "2024-06-05"}, // day first, always
        {"2023-12-31", "2023-12-31"},          {"2023.12.31", "2023-12-31"},
        {"2023-12-31T00:00:00", "2023-12-31"}, {"2023-12-31 00:00", "2023-12-31"},
        {"31. desember 2023", "2023-12-31"},   {"31.des.2023", "2023-12-31"},
        {"31 Dec 2023", "2023-12-31"},         {"December 31, 2023", "2023-12-31"},
        {"1st of May 2024", "2024-05-01"},     {"den 1. mai 2024", "2024-05-01"},
        {"29.02.2024", "2024-02-29"},          {"31\u00A0.12.2023", "2023-12-31"},
        {"'31.12.2023", "2023-12-31"},
    };
    check_all(shapes);
}

TEST_CASE("a month, a part of the year and a year are read as all their days") {
    const Shape shapes[] = {
        {"desember 2023", "2023-12-01 2023-12-31"},
        {"des. 2023", "2023-12-01 2023-12-31"},
        {"Dec 2023", "2023-12-01 2023-12-31"},
        {"des-23", "2023-12-01 2023-12-31"},
        {"12.2023", "2023-12-01 2023-12-31"},
        {"12/2023", "2023-12-01 2023-12-31"},
        {"2024-02", "2024-02-01 2024-02-29"},
        {"2024 mai", "2024-05-01 2024-05-31"},
        {"Q3 2024", "2024-07-01 2024-09-30"},
        {"q3-24", "2024-07-01 2024-09-30"},
        {"Q3/2024", "2024-07-01 2024-09-30"},
        {"2024 Q3", "2024-07-01 2024-09-30"},
        {"2024-Q3", "2024-07-01 2024-09-30"},
        {"K3 2024", "2024-07-01 2024-09-30"},
        {"3. kvartal 2024", "2024-07-01 2024-09-30"},
        {"3.kv.2024", "2024-07-01 2024-09-30"},
        {"kvartal 3, 2024", "2024-07-01 2024-09-30"},
        {"tredje kvartal 2024", "2024-07-01 2024-09-30"},
        {"3rd quarter of 2024", "2024-07-01 2024-09-30"},
        {"2024, 3. kvartal", "2024-07-01 2024-09-30"},
        {"H1 2024", "2024-01-01 2024-06-30"},
        {"1. halvår 2024", "2024-01-01 2024-06-30"},
        {"andre halvår 2024", "2024-07-01 2024-12-31"},
        {"second half of 2024", "2024-07-01 2024-12-31"},
        {"2. tertial 2024", "2024-05-01 2024-08-31"},
        {"T3 2024", "2024-09-01 2024-12-31"},
        {"2024", "2024-01-01 2024-12-31"},
        {"i løpet av 2024", "2024-01-01 2024-12-31"},
    };
    check_all(shapes);
}

TEST_CASE("seasons are the Meteorological Institute's, and a winter ends in the year that it is named by") {
    const Shape shapes[] = {
        {"våren 2024", "2024-03-01 2024-05-31"},
        {"Vår 2024", "2024-03-01 2024-05-31"},
        {"VÅREN 2024", "2024-03-01 2024-05-31"},
        {"va\u030Aren 2024", "2024-03-01 2024-05-31"}, // å as a Mac writes it
        {"sommer 2024", "2024-06-01 2024-08-31"},
        {"sommaren 2024", "2024-06-01 2024-08-31"},
        {"høst 2023", "2023-09-01 2023-11-30"},
        {"høsten -23", "2023-09-01 2023-11-30"},
        {"haust 2023", "2023-09-01 2023-11-30"},
        {"autumn 2023", "2023-09-01 2023-11-30"},
        {"2023 høst", "2023-09-01 2023-11-30"},
        {"vinter 2023/2024", "2023-12-01 2024-02-29"},
        {"vinteren 2023-24", "2023-12-01 2024-02-29"},
        {"vinter 2024", "2023-12-01 2024-02-29"},
        {"vinter 2023/2025", "nothing"},
        {"høst 2023/2024", "nothing"},
    };
    check_all(shapes);
}

TEST_CASE("weeks are ISO 8601's") {
    const Shape shapes[] = {
        {"uke 40 2023", "2023-10-02 2023-10-08"},
        {"uke 40, 2023", "2023-10-02 2023-10-08"},
        {"Veke 40 2023", "2023-10-02 2023-10-08"},
        {"2023-W40", "2023-10-02 2023-10-08"},
        {"uke 1 2021", "2021-01-04 2021-01-10"}, // 1 January 2021 was a Friday, of week 53 of 2020
        {"uke 53 2020", "2020-12-28 2021-01-03"},
        {"uke 53 2021", "nothing"},
        {"uke 0 2021", "nothing"},
    };
    check_all(shapes);
}

TEST_CASE("an edge or a third of a stretch of days is read") {
    const Shape shapes[] = {
        {"utgangen av 2024", "2024-12-31"},
        {"innen utgangen av 2024", "2024-12-31"},
        {"end of 2024", "2024-12-31"},
        {"by the end of Q3 2024", "2024-09-30"},
        {"slutten av februar 2024", "2024-02-29"},
        {"innen 31.12.2023", "2023-12-31"},
        {"starten av 2024", "2024-01-01"},
        {"primo mai 2024", "2024-05-01 2024-05-10"},
        {"medio mai 2024", "2024-05-11 2024-05-20"},
        {"ultimo mai 2024", "2024-05-21 2024-05-31"},
        {"medio 2024", "2024-05-01 2024-08-31"},
        {"mid-2024", "2024-05-01 2024-08-31"},
        {"tidlig Q3 2024", "2024-07-01 2024-07-31"},
        {"sent i 2024", "2024-09-01 2024-12-31"},
        {"medio 2. halvår 2024", "2024-09-01 2024-10-31"},
        {"medio 31.12.2023", "nothing"},
        {"medio uke 40 2023", "nothing"},
        {"2024 utgangen", "nothing"},
    };
    check_all(shapes);
}

TEST_CASE("what is no day, or leaves the year open, is not read") {
    for (const char *text : {"",
                             " ",
                             "-",
                             "31.02.2023",
                             "29.02.2023",
                             "00.12.2023",
                             "32.01.2024",
                             "12/31/2023",
                             "13.2023",
                             "0.2023",
                             "31.12",
                             "31. desember",
                             "Q5 2024",
                             "Q0 2024",
                             "Q3",
                             "3. halvår 2024",
                             "høst",
                             "uke 40",
                             "mai",
                             "24",
                             "123",
                             "12345",
                             "31.12.202",
                             "31.12.20233",
                             "31,12,2023",
                             "12,2023",
                             "TBD",
                             "snart",
                             "Q3 2024?",
                             "2023-2024",
                             "2023/2024",
                             "Q1-2 2024",
                             "uke 40-42 2023",
                             "mai/juni 2024",
                             "0001",
                             "1899",
                             "9999",
                             "2200",
                             "45291",
                             "Q3 2024 Q4",
                             ":",
                             "12:00",
                             "2024 12:00 x",
                             "#REF!",
                             "\xFF\xFE",
                             "høst\xC3",
                             "innen",
                             "31..12.2023"}) {
        CAPTURE(text);
        CHECK(span_text(text) == "nothing");
    }
    CHECK(span_text(std::string(100'000, '1')) == "nothing");
}
