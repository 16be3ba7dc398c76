// SPDX-License-Identifier: MIT
#include "outgoing/setup_answers.hpp"

namespace kvartal::outgoing {
namespace {

using portfolio::Answer;
using portfolio::Answers;

/// Collects the answers of one record; what is empty is left out.
class Record {
  public:
    Record &say(const char *field, const std::string &text) {
        if (!text.empty()) {
            add(field, text, text);
        }
        return *this;
    }
    Record &say(const char *field, const std::optional<foundation::Date> &date) {
        if (date) {
            add(field, foundation::DateSpan{*date, *date}, foundation::iso_text(*date));
        }
        return *this;
    }
    Record &say(const char *field, const foundation::Placed<foundation::Money> &amount) {
        add(field, amount.value, amount.typed);
        return *this;
    }
    Record &count(const char *field, std::optional<std::int64_t> number) {
        if (number) {
            add(field, *number, std::to_string(*number));
        }
        return *this;
    }
    Record &say_of_year(const char *field, int year, const std::string &text) {
        add(field, text, text);
        answers_.fields.back().column = std::to_string(year);
        return *this;
    }
    Answers take() { return std::move(answers_); }

  private:
    void add(const char *field, portfolio::AnswerValue value, std::string typed) {
        Answer answer;
        answer.field = field;
        answer.value = std::move(value);
        answer.typed = std::move(typed);
        answers_.fields.push_back(std::move(answer));
    }
    Answers answers_;
};

std::string joined(const std::vector<std::string> &names) {
    std::string text;
    for (const std::string &name : names) {
        text += (text.empty() ? "" : "; ") + name;
    }
    return text;
}

std::string tag_of(const std::optional<foundation::Language> &language) {
    return language ? std::string{foundation::tag(*language)} : std::string{};
}

std::string id_of(portfolio::Show show) {
    return show == portfolio::Show::always  ? "always"
           : show == portfolio::Show::never ? "never"
                                            : "when-filled";
}

Answers round_answers(const portfolio::Setup &setup) {
    return Record{}
        .say("period", foundation::written(setup.period, setup.language))
        .say("cut_off", std::optional{setup.cut_off})
        .count("budget_year", setup.budget_year)
        .count("costs_added_from", setup.costs_added_from)
        .say("title", setup.title)
        .say("portfolio_name", setup.portfolio_name)
        .say("publisher", setup.publisher)
        .say("case_number", setup.case_number)
        .say("case_type", setup.case_type)
        .say("decision", setup.decision.value)
        .say("meeting_date", setup.meeting.date)
        .say("meeting_start", setup.meeting.start ? foundation::written(*setup.meeting.start) : std::string{})
        .say("meeting_place", setup.meeting.place)
        .say("language", tag_of(setup.language))
        .say("previous", setup.previous)
        .say("deadline", setup.deadline)
        .say("template", setup.template_id)
        .take();
}

Answers item_answers(const portfolio::AgendaItem &item) {
    Record record;
    record.say("case_number", item.case_number)
        .say("title", item.title.value)
        .say("case_type", item.case_type);
    if (item.minutes) {
        record.count("duration", *item.minutes);
    }
    return record.take();
}

/// "1/4" measures are started; "4" are planned.
Answers milestone_answers(const portfolio::PlanMilestone &milestone) {
    Record record;
    record.say("id", milestone.id)
        .say("result_goal", milestone.result_goal)
        .say("result", milestone.result.value);
    for (const portfolio::PlannedMeasures &measures : milestone.years) {
        const std::string planned = std::to_string(measures.planned);
        record.say_of_year("measures", measures.year,
                           measures.started ? std::to_string(*measures.started) + "/" + planned : planned);
    }
    return record.take();
}

Answers measure_answers(const portfolio::PlanMeasure &measure) {
    return Record{}
        .say("id", measure.id)
        .say("result_goal", measure.result_goal)
        .say("description", measure.description.value)
        .say("responsible", measure.responsible)
        .say("funder", measure.funder)
        .say("started", !measure.started   ? ""
                        : *measure.started ? "yes"
                                           : "no")
        .take();
}

} // namespace

std::map<std::string, std::vector<Answers>, std::less<>> setup_answers(const portfolio::Setup &setup) {
    std::map<std::string, std::vector<Answers>, std::less<>> answers;
    answers["round"].push_back(round_answers(setup));
    for (const portfolio::Organisation &one : setup.organisations.all) {
        answers["organisations"].push_back(Record{}
                                               .say("name", one.id)
                                               .say("aliases", joined(one.aliases))
                                               .say("expected", one.expected ? "yes" : "no")
                                               .say("contact", one.contact.role)
                                               .say("email", one.contact.email)
                                               .say("language", tag_of(one.contact.language))
                                               .take());
    }
    for (const portfolio::RegisteredInitiative &one : setup.known) {
        answers["register"].push_back(Record{}
                                          .say("id", one.id)
                                          .say("name", one.name.value)
                                          .say("former_names", joined(one.former_names))
                                          .say("owner", one.owner)
                                          .say("state", one.state)
                                          .take());
    }
    for (const portfolio::Waiver &one : setup.waivers) {
        answers["waivers"].push_back(Record{}
                                         .say("code", one.code.value)
                                         .say("organisation", one.organisation)
                                         .say("initiative", one.initiative)
                                         .say("cell", one.cell)
                                         .say("reason", one.reason)
                                         .take());
    }
    for (const portfolio::Transfer &one : setup.transfers) {
        answers["transfers"].push_back(Record{}
                                           .say("giver", one.giver.value)
                                           .say("receiver", one.receiver.value)
                                           .say("amount", one.amount)
                                           .say("note", one.note)
                                           .take());
    }
    for (const portfolio::StatedCase &one : setup.criteria) {
        answers["criteria"].push_back(Record{}
                                          .say("segment", one.segment.value)
                                          .say("yes", joined(one.yes.value))
                                          .say("no", joined(one.no.value))
                                          .take());
    }
    for (const portfolio::AgendaItem &one : setup.meeting.agenda) {
        answers["agenda"].push_back(item_answers(one));
    }
    for (const portfolio::PlanMilestone &one : setup.plan.milestones) {
        answers["plan_goals"].push_back(milestone_answers(one));
    }
    for (const portfolio::PlanMeasure &one : setup.plan.measures) {
        answers["plan_measures"].push_back(measure_answers(one));
    }
    for (const portfolio::CostNote &one : setup.cost_notes) {
        answers["cost_notes"].push_back(Record{}
                                            .say("initiative", one.initiative.value)
                                            .say("component", one.component)
                                            .count("year", one.year)
                                            .say("note", one.condition)
                                            .take());
    }
    for (const portfolio::Chapter &one : setup.chapters) {
        Record chapter;
        chapter.say("chapter", one.id)
            .say("show", id_of(one.show))
            .say("heading", one.heading)
            .say("text", one.text.value)
            .say("text_after", one.text_after.value);
        for (const portfolio::ChapterLimit &limit : one.limits) {
            chapter.say(portfolio::field_of(limit.by), joined(limit.values));
        }
        answers["chapters"].push_back(chapter.take());
    }
    return answers;
}

} // namespace kvartal::outgoing
