#include "services/contacts/ImportMerge.h"

#include "services/contacts/AddFields.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr int FewRows = 1000; // which loops join faster than a hash of all contacts

QString evidenceOf(const ConsentClaim& claim)
{
    return claim.source.trimmed().left(200) + u", "_s + claim.on.toString(Qt::ISODate);
}

} // namespace

ImportMerge::ImportMerge(db::Session& session, ImportId import, const ImportOptions& options, const ImportHooks& hooks,
                         QString evidence)
    : m_session(session)
    , m_options(options)
    , m_hooks(hooks)
    , m_evidence(std::move(evidence))
{
    m_report.id = import;
}

Result<ImportReport> ImportMerge::run(StagedRows& staged, bool asksForConsent)
{
    m_report.rejected = staged.rejected;
    m_report.rejectedRows = staged.rejectedRows;
    m_report.columnsLeftOut = staged.columnsLeftOut;
    return m_session.run("contacts/lock_merging"_L1)
        .and_then([&](const QSqlQuery&) { return settleWords(staged); })
        .and_then([&] { return addPeople(staged); })
        .and_then([&] { return mergePeople(staged); })
        .and_then([&] { return takeConsent(staged, asksForConsent); })
        .and_then([&] { return count(staged); })
        .and_then([&] { return finish(); })
        .map([&] { return m_report; });
}

Result<void> ImportMerge::settleWords(StagedRows& staged)
{
    return addFields(m_session, staged.newFields)
        .and_then([&](const QList<qint64>& added) {
            m_newFields = added;
            return staged.labels.settle();
        })
        .and_then([&](const QList<qint64>& added) {
            m_newLabels = added;
            return staged.workflowStatuses.settle();
        })
        .map([&](const QList<qint64>& added) { m_newWorkflowStatuses = added; });
}

Result<void> ImportMerge::addPeople(const StagedRows& staged)
{
    return change("contacts/look_at_staging"_L1, {})
        .and_then(
            [&](int) { return staged.accepted() > FewRows ? ask("contacts/join_by_hash"_L1, {}) : Result<int>(0); })
        .and_then([&](int) {
            return change("contacts/add_people"_L1, {{":import"_L1, m_report.id.value()}});
        })
        .and_then([&](int added) {
            m_report.added = added;
            return staged.hasRepeated ? change("contacts/add_doubted_people"_L1, {{":import"_L1, m_report.id.value()}})
                                      : Result<int>(0);
        })
        .and_then([&](int added) {
            m_report.added += added;
            m_report.merged = staged.accepted() - m_report.added;
            return staged.hasRepeated ? ask("contacts/count_doubled"_L1, {}) : Result<int>(0);
        })
        .map([&](int doubled) {
            m_report.doubled = doubled;
            m_knowsSome = m_report.merged > doubled;
        });
}

Result<void> ImportMerge::mergePeople(StagedRows& staged)
{
    if (m_report.merged == 0) {
        return {};
    }
    return change("contacts/merge_people"_L1,
                  {{":import"_L1, m_report.id.value()},
                   {":knows_some"_L1, m_knowsSome},
                   {":takes"_L1, m_options.duplicates != DuplicateRule::Keep},
                   {":overwrites"_L1, m_options.duplicates == DuplicateRule::Overwrite}})
        .and_then([&](int) { return noteMerged(staged.notes); });
}

Result<void> ImportMerge::takeConsent(const StagedRows& staged, bool asksForConsent)
{
    const auto stopped = staged.hasOptOuts
        ? change("contacts/take_opt_outs"_L1, {{":import"_L1, m_report.id.value()}, {":evidence"_L1, m_evidence}})
        : Result<int>(0);
    return stopped
        .and_then([&](int people) {
            m_report.optedOut = people;
            return m_options.consent ? change("contacts/take_opt_ins"_L1,
                                              {{":import"_L1, m_report.id.value()},
                                               {":asked"_L1, asksForConsent},
                                               {":evidence"_L1, evidenceOf(*m_options.consent)}})
                                     : Result<int>(0);
        })
        .map([&](int people) { m_report.optedIn = people; });
}

Result<void> ImportMerge::count(StagedRows& staged)
{
    m_report.notes = staged.notes.byLine();
    m_report.notesLeftOut = staged.notes.leftOut();
    return ask("contacts/count_changed"_L1, {{":import"_L1, m_report.id.value()}})
        .and_then([&](int people) {
            m_report.changed = people;
            return ask("contacts/count_still_stopped"_L1, {});
        })
        .map([&](int people) { m_report.stillOptedOut = people; });
}

Result<void> ImportMerge::noteMerged(ImportNotes& notes)
{
    auto lines = m_session.run("contacts/list_merged"_L1,
                               {{":import"_L1, m_report.id.value()},
                                {":knows_some"_L1, m_knowsSome},
                                {":limit"_L1, static_cast<int>(ImportNotes::Most)}});
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    int listed = 0;
    for (; lines->next(); ++listed) {
        notes.addMerged(lines->value(0).toLongLong(),
                        lines->value(2).toBool() ? ImportReason::DuplicateInFile : ImportReason::AlreadyKnown,
                        lines->value(1).toString());
    }
    notes.countMerged(m_report.merged - listed);
    return db::checkEnd(*lines);
}

Result<void> ImportMerge::finish()
{
    return change("contacts/finish_import"_L1,
                  {{":import"_L1, m_report.id.value()},
                   {":added"_L1, m_report.added},
                   {":merged"_L1, m_report.merged},
                   {":rejected"_L1, m_report.rejected},
                   {":changed"_L1, m_report.changed},
                   {":labels"_L1, db::integerArray(m_newLabels)},
                   {":statuses"_L1, db::integerArray(m_newWorkflowStatuses)},
                   {":fields"_L1, db::integerArray(m_newFields)}})
        .map([](int) {});
}

Result<int> ImportMerge::change(QLatin1StringView statement, Bindings bindings)
{
    if (m_hooks.isCancelled()) {
        return fail(ErrorKind::Cancelled, u"import"_s);
    }
    return m_session.run(statement, bindings).map([](const QSqlQuery& query) { return query.numRowsAffected(); });
}

Result<int> ImportMerge::ask(QLatin1StringView statement, Bindings bindings)
{
    if (m_hooks.isCancelled()) {
        return fail(ErrorKind::Cancelled, u"import"_s);
    }
    return m_session.run(statement, bindings).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

} // namespace siaran::contacts
