#include "services/api/ImportJson.h"

#include "services/api/Cursor.h"
#include "services/api/JsonParts.h"
#include "services/api/QueryReader.h"
#include "services/domain/WordTable.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using contacts::DuplicateRule;
using contacts::ImportOutcome;
using contacts::ImportReason;

constexpr qsizetype MostNotes = 100;

constexpr WordTable<DuplicateRule, 3> Rules {{
    {DuplicateRule::FillEmpty, "fill_empty"_L1},
    {DuplicateRule::Keep, "keep"_L1},
    {DuplicateRule::Overwrite, "overwrite"_L1},
}};

constexpr WordTable<ImportOutcome, 3> Outcomes {{
    {ImportOutcome::Added, "added"_L1},
    {ImportOutcome::Merged, "merged"_L1},
    {ImportOutcome::Rejected, "rejected"_L1},
}};

constexpr WordTable<ImportReason, 15> Reasons {{
    {ImportReason::None, "none"_L1},
    {ImportReason::NoPhone, "no_phone"_L1},
    {ImportReason::RoundedBySpreadsheet, "rounded_by_spreadsheet"_L1},
    {ImportReason::Landline, "landline"_L1},
    {ImportReason::TooShort, "too_short"_L1},
    {ImportReason::TooLong, "too_long"_L1},
    {ImportReason::NotANumber, "not_a_number"_L1},
    {ImportReason::InvalidPhone, "invalid_phone"_L1},
    {ImportReason::DuplicateInFile, "duplicate_in_file"_L1},
    {ImportReason::AlreadyKnown, "already_known"_L1},
    {ImportReason::BadValue, "bad_value"_L1},
    {ImportReason::Shortened, "shortened"_L1},
    {ImportReason::ExtraCells, "extra_cells"_L1},
    {ImportReason::RowsRunTogether, "rows_run_together"_L1},
    {ImportReason::Erased, "erased"_L1},
}};

QJsonObject noteToJson(const contacts::ImportNote& note)
{
    return {{u"line"_s, note.line},
            {u"outcome"_s, wordIn(Outcomes, note.outcome)},
            {u"reason"_s, wordIn(Reasons, note.reason)},
            {u"column"_s, note.column},
            {u"value"_s, note.value}};
}

QJsonObject summaryToJson(const contacts::ImportSummary& one)
{
    return {{u"id"_s, one.id.value()},     {u"file_name"_s, one.fileName},
            {u"at"_s, timeOrNull(one.at)}, {u"added"_s, one.added},
            {u"merged"_s, one.merged},     {u"rejected"_s, one.rejected},
            {u"changed"_s, one.changed},   {u"undone_at"_s, timeOrNull(one.undoneAt)},
            {u"can_undo"_s, one.canUndo}};
}

QString wordOf(Job::Status status)
{
    return status == Job::Status::Running  ? u"running"_s
        : status == Job::Status::Succeeded ? u"succeeded"_s
                                           : u"failed"_s;
}

} // namespace

Result<contacts::ImportOptions> importOptionsOf(const http::HttpRequest& request)
{
    QueryReader query(request, {u"duplicates"_s, u"region"_s, u"consent_source"_s, u"consent_on"_s, u"rehearse"_s});
    contacts::ImportOptions options;
    options.duplicates = query.word(u"duplicates"_s, [](const QString& word) { return valueIn(Rules, word); })
                             .value_or(options.duplicates);
    options.region = query.text(u"region"_s, options.region).toUpper();
    options.rehearse = query.answer(u"rehearse"_s).value_or(false);
    const auto source = query.text(u"consent_source"_s).trimmed();
    const auto on = query.text(u"consent_on"_s);
    if (const auto fault = query.fault(); !fault) {
        return tl::unexpected(fault.error());
    }
    if (options.region.size() != 2) {
        return fail(ErrorKind::Invalid, u"?region: two letters of ISO 3166"_s, u"query.invalid"_s);
    }
    if (source.isEmpty() != on.isEmpty()) {
        return fail(ErrorKind::Invalid, u"consent_source and consent_on go together"_s, u"query.invalid"_s);
    }
    if (!source.isEmpty()) {
        const auto day = QDate::fromString(on, Qt::ISODate);
        if (!day.isValid() || day.year() < 2000 || day.year() > 9999) {
            return fail(ErrorKind::Invalid, u"?consent_on: not a day"_s, u"query.invalid"_s);
        }
        options.consent = contacts::ConsentClaim {.source = source, .on = day};
    }
    return options;
}

QJsonObject toJson(const contacts::ImportProgress& progress)
{
    return {{u"rows"_s, progress.rows},
            {u"bytes_read"_s, progress.bytesRead},
            {u"bytes_total"_s, progress.bytesTotal},
            {u"phase"_s, progress.phase == contacts::ImportPhase::Reading ? u"reading"_s : u"merging"_s}};
}

QJsonObject toJson(const contacts::ImportReport& report)
{
    return {
        {u"import_id"_s, idOrNull(report.id)},
        {u"added"_s, report.added},
        {u"merged"_s, report.merged},
        {u"rejected"_s, report.rejected},
        {u"changed"_s, report.changed},
        {u"doubled"_s, report.doubled},
        {u"opted_out"_s, report.optedOut},
        {u"opted_in"_s, report.optedIn},
        {u"still_opted_out"_s, report.stillOptedOut},
        {u"notes"_s, arrayOf(report.notes.mid(0, MostNotes), noteToJson)},
        {u"notes_left_out"_s,
         report.notesLeftOut + std::max<int>(0, static_cast<int>(report.notes.size() - MostNotes))},
    };
}

QJsonObject toJson(const QList<contacts::ImportSummary>& imports)
{
    return page(arrayOf(imports, summaryToJson), std::nullopt);
}

QJsonObject toJson(const contacts::UndoReport& report)
{
    return {{u"removed"_s, report.removed},
            {u"stayed"_s, report.stayed},
            {u"restored"_s, report.restored},
            {u"changed_since"_s, report.changedSince}};
}

QJsonObject toJson(const Job& job)
{
    return {
        {u"id"_s, job.id.value()},
        {u"kind"_s, job.kind},
        {u"status"_s, wordOf(job.status)},
        {u"progress"_s, job.progress},
        {u"result"_s, job.status == Job::Status::Running ? QJsonValue() : QJsonValue(job.result)},
        {u"created_at"_s, timeOrNull(job.createdAt)},
        {u"finished_at"_s, timeOrNull(job.finishedAt)},
    };
}

} // namespace siaran::api
