#include "tests/bench/ReadMix.h"

#include "services/api/Cursor.h"

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

using Random = std::mt19937;

/// From 1 to `most`.
int upTo(Random& random, int most)
{
    return std::uniform_int_distribution<int>(1, most)(random);
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

auto always(QByteArray path)
{
    return [path = std::move(path)](Random&) { return path; };
}

QByteArray cursor(const api::Cursor& after)
{
    return "cursor=" + api::toText(after).toLatin1();
}

} // namespace

ReadMix::ReadMix(const ReadSubjects& subjects)
{
    addContacts(subjects);
    addCampaigns(subjects);
    addAnalytics(subjects);
    addOthers(subjects);
    std::vector<double> weights;
    for (const auto& kind : m_kinds) {
        weights.push_back(kind.weight);
    }
    m_choice = std::discrete_distribution<std::size_t>(weights.begin(), weights.end());
}

ReadLoad::Read ReadMix::next()
{
    const auto& kind = m_kinds.at(m_choice(m_random));
    return {kind.name, kind.path(m_random)};
}

void ReadMix::addContacts(const ReadSubjects& subjects)
{
    const auto people = subjects.people;
    const auto list = "/api/contacts"_ba;
    m_kinds.push_back({u"contacts"_s, 100, always(list)});
    m_kinds.push_back({u"contacts.later_page"_s, 60, [=](Random& random) {
                           const auto id = upTo(random, people);
                           return list + '?' + cursor({.id = id, .name = u"Pelanggan %1"_s.arg(id)});
                       }});
    m_kinds.push_back({u"contacts.search_name"_s, 10,
                       [=](Random& random) { return list + "?q=pelanggan+" + number(upTo(random, people)); }});
    m_kinds.push_back({u"contacts.search_phone"_s, 15, [=](Random& random) {
                           return list + "?q=62811" + number(upTo(random, people)).rightJustified(7, '0');
                       }});
    m_kinds.push_back({u"contacts.label"_s, 30, always(list + "?label=" + number(subjects.label))});
    m_kinds.push_back({u"contacts.segment"_s, 20, always(list + "?segment_id=" + number(subjects.segment))});
    m_kinds.push_back({u"contacts.opted_out"_s, 10, always(list + "?opted_out=true&order=newest")});
    m_kinds.push_back({u"contacts.last_inbound"_s, 10, always(list + "?order=last_inbound&limit=100")});
    m_kinds.push_back({u"contact"_s, 187, [=](Random& random) { return list + '/' + number(upTo(random, people)); }});
}

void ReadMix::addCampaigns(const ReadSubjects& subjects)
{
    const auto list = "/api/campaigns"_ba;
    m_kinds.push_back({u"campaigns"_s, 60, always(list)});
    m_kinds.push_back({u"campaigns.status"_s, 20, always(list + "?status=running")});
    m_kinds.push_back({u"campaign"_s, 120, always(list + '/' + number(subjects.running))});
    m_kinds.push_back({u"receipt.running"_s, 15, always(list + '/' + number(subjects.running) + "/receipt")});
    m_kinds.push_back({u"receipt.draft"_s, 1, always(list + '/' + number(subjects.draft) + "/receipt")});
    m_kinds.push_back({u"segments"_s, 40, always("/api/segments"_ba)});
    m_kinds.push_back({u"segment"_s, 30, always("/api/segments/" + number(subjects.segment))});
}

void ReadMix::addAnalytics(const ReadSubjects& subjects)
{
    const auto running = "/api/campaigns/" + number(subjects.running);
    const auto finished = "/api/campaigns/" + number(subjects.finished);
    m_kinds.push_back({u"analytics.running"_s, 40, always(running + "/analytics")});
    m_kinds.push_back({u"analytics.finished"_s, 15, always(finished + "/analytics")});
    m_kinds.push_back({u"engagement"_s, 15, always(running + "/engagement")});
    m_kinds.push_back({u"tracking"_s, 20, always(running + "/tracking")});
    m_kinds.push_back({u"timeline.running"_s, 15, always(running + "/timeline?bucket=hour")});
    m_kinds.push_back({u"timeline.finished"_s, 5, always(finished + "/timeline?bucket=day&time_zone=Asia/Makassar")});
    m_kinds.push_back({u"replies"_s, 20, always(running + "/replies")});
    m_kinds.push_back({u"replies.finished"_s, 10, always(finished + "/replies?limit=200")});
    m_kinds.push_back({u"messages"_s, 30, always(running + "/messages")});
    m_kinds.push_back({u"messages.later_page"_s, 20, [=](Random& random) {
                           return running + "/messages?limit=100&" + cursor({.id = upTo(random, subjects.people)});
                       }});
    m_kinds.push_back({u"messages.failed"_s, 10, always(finished + "/messages?status=failed")});
    m_kinds.push_back({u"messages.replied"_s, 5, always(finished + "/messages?replied=true")});
    m_kinds.push_back({u"messages.search"_s, 2, [=](Random& random) {
                           return finished + "/messages?q=pelanggan+" + number(upTo(random, subjects.finishedPeople));
                       }});
    m_kinds.push_back({u"export.csv"_s, 1, always(finished + "/export?format=csv")});
    m_kinds.push_back({u"export.json"_s, 1, always(finished + "/export?format=json")});
}

void ReadMix::addOthers(const ReadSubjects& subjects)
{
    const auto templates = "/api/whatsapp/templates"_ba;
    m_kinds.push_back({u"templates"_s, 20, always(templates + "?status=approved")});
    m_kinds.push_back({u"template"_s, 15, always(templates + '/' + number(subjects.message))});
    m_kinds.push_back({u"labels"_s, 15, always("/api/labels"_ba)});
    m_kinds.push_back({u"workflow_statuses"_s, 5, always("/api/workflow-statuses"_ba)});
    m_kinds.push_back({u"custom_fields"_s, 5, always("/api/custom-fields"_ba)});
    m_kinds.push_back({u"imports"_s, 3, always("/api/contacts/imports"_ba)});
    m_kinds.push_back({u"job"_s, 5, always("/api/jobs/" + number(subjects.job))});
}

} // namespace siaran::bench
