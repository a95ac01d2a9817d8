#include "services/contacts/ImportStaging.h"

#include "services/contacts/CopyRow.h"
#include "services/contacts/ErasedPeople.h"
#include "services/contacts/NewFields.h"
#include "services/contacts/RowInterpreter.h"
#include "services/contacts/SeenPhones.h"
#include "services/db/CopyWriter.h"
#include "services/db/Session.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr int RowsBetweenLooks = 1000;
constexpr auto Target = "import_row"_L1;

// As many whole numbers as a field of text holds.
QString joined(const QStringList& phones)
{
    QString text;
    for (const auto& phone : phones) {
        const QString longer = text.isEmpty() ? phone : text + u", "_s + phone;
        if (longer.size() > RowInterpreter::LongestText) {
            break;
        }
        text = longer;
    }
    return text;
}

QStringList headersOf(const ColumnMapping& mapping)
{
    QStringList headers;
    std::ranges::transform(mapping.columns, std::back_inserter(headers), &ColumnRule::header);
    return headers;
}

/// Takes rows, one after the other.
class Staging {
public:
    Staging(db::Session& session, const ImportPlan& plan, const ImportOptions& options)
        : m_session(session)
        , m_plan(plan)
        , m_keepsSpareNumbers(options.spareNumbers == SpareNumbers::KeepInField)
        , m_interpreter(plan.mapping, PhoneNormalizer(options.region))
        , m_newFields(plan.mapping)
        , m_staged {.labels = labelWords(session), .workflowStatuses = workflowStatusWords(session)}
        , m_isHeader(plan.mapping.firstRowIsHeader)
    {
    }

    Result<void> start()
    {
        // Every answer of the database has to be gone before a copy begins.
        const auto ready = ErasedPeople::fetch(m_session)
                               .and_then([this](const ErasedPeople& people) {
                                   m_erased = people;
                                   return m_session.run("contacts/begin_staging"_L1);
                               })
                               .and_then([this](const QSqlQuery&) { return m_staged.labels.start(); })
                               .and_then([this] { return m_staged.workflowStatuses.start(); });
        return ready ? startCopy() : ready;
    }

    int rows() const { return m_staged.rows; }

    Result<void> take(const TableRow& row)
    {
        if (std::exchange(m_isHeader, false)) {
            return {};
        }
        auto contact = m_interpreter.interpret(row);
        if (!contact.rejection && m_erased.contain(contact.phoneE164)) {
            contact.rejection = CellProblem {-1, ImportReason::Erased};
        }
        ++m_staged.rows;
        m_staged.notes.addRow(m_plan.mapping, row, contact);
        return contact.rejection ? reject(row, *contact.rejection) : stage(contact);
    }

    Result<StagedRows> finish()
    {
        if (const auto written = m_writer->finish(); !written) {
            return tl::unexpected(written.error());
        }
        if (m_staged.rows == 0) {
            return fail(ErrorKind::Invalid, u"only a header"_s, u"import.no_rows"_s);
        }
        m_staged.newFields = m_newFields.admitted();
        if (m_hasOtherPhones && !m_plan.otherPhones.id.isValid()) {
            m_staged.newFields.push_back(m_plan.otherPhones);
        }
        m_staged.columnsLeftOut = m_newFields.leftOut();
        return std::move(m_staged);
    }

private:
    Result<void> startCopy()
    {
        m_writer.emplace(m_session);
        return m_writer->start(Target);
    }

    Result<void> reject(const TableRow& row, const CellProblem& problem)
    {
        ++m_staged.rejected;
        if (!m_staged.rejectedRows) {
            m_staged.rejectedRows = std::make_shared<RejectedRows>(headersOf(m_plan.mapping));
        }
        return m_staged.rejectedRows->add(row, problem);
    }

    Result<void> stage(ImportRow& contact)
    {
        if (const auto ready = makeRoomForWords(contact); !ready) {
            return ready;
        }
        m_newFields.admit(contact.fields);
        if (m_keepsSpareNumbers && !contact.otherPhones.isEmpty()) {
            contact.fields.insert_or_assign(m_plan.otherPhones.key, joined(contact.otherPhones));
            m_hasOtherPhones = true;
        }
        const bool again = m_seen.contains(contact.phoneE164);
        m_staged.hasRepeated |= again;
        m_staged.hasOptOuts |= contact.wish == Wish::No;
        m_row.addNumber(contact.line);
        m_row.addText(contact.phoneE164);
        m_row.addText(contact.name);
        m_row.addIds(labelIds(contact.labels));
        addOrNull(contact.workflowStatus.isEmpty()
                      ? std::nullopt
                      : std::optional(m_staged.workflowStatuses.idOf(contact.workflowStatus)));
        addOrNull(contact.rating);
        m_row.addFields(contact.fields);
        if (contact.wish == Wish::Unsaid) {
            m_row.addNull();
        } else {
            m_row.addFlag(contact.wish == Wish::No);
        }
        m_row.addFlag(again);
        return m_writer->writeLine(m_row.take());
    }

    void addOrNull(std::optional<qint64> number)
    {
        if (number) {
            m_row.addNumber(*number);
        } else {
            m_row.addNull();
        }
    }

    QList<qint64> labelIds(const QStringList& labels)
    {
        QList<qint64> ids;
        ids.reserve(labels.size());
        for (const auto& label : labels) {
            ids.push_back(m_staged.labels.idOf(label));
        }
        std::ranges::sort(ids);
        const auto doubled = std::ranges::unique(ids);
        ids.erase(doubled.begin(), doubled.end());
        return ids;
    }

    /// Ids for new words come from the database, which cannot be asked in the middle of a copy.
    Result<void> makeRoomForWords(const ImportRow& contact)
    {
        if (m_staged.labels.isTooMany() || m_staged.workflowStatuses.isTooMany()) {
            return fail(ErrorKind::Invalid, u"too many labels or statuses"_s, u"import.too_many_words"_s);
        }
        if (!m_staged.labels.isShort(contact.labels.size()) && !m_staged.workflowStatuses.isShort(1)) {
            return {};
        }
        return m_writer->finish()
            .and_then([this](qint64) { return m_staged.labels.start(); })
            .and_then([this] { return m_staged.workflowStatuses.start(); })
            .and_then([this] { return startCopy(); });
    }

    db::Session& m_session;
    const ImportPlan& m_plan;
    const bool m_keepsSpareNumbers;
    const RowInterpreter m_interpreter;
    ErasedPeople m_erased;
    NewFields m_newFields;
    SeenPhones m_seen;
    StagedRows m_staged;
    CopyRow m_row;
    std::optional<db::CopyWriter> m_writer;
    bool m_isHeader;
    bool m_hasOtherPhones = false;
};

} // namespace

Result<StagedRows> stageRows(db::Session& session, RowSource& source, const ImportPlan& plan,
                             const ImportOptions& options, const ImportHooks& hooks)
{
    Staging staging(session, plan, options);
    auto taken = staging.start();
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    qint64 furthest = 0; // the parts of a workbook are not read in their order
    const auto look = [&]() -> Result<void> {
        furthest = std::max(furthest, source.position());
        hooks.progress({.bytesRead = furthest, .bytesTotal = source.size(), .rows = staging.rows()});
        return hooks.isCancelled() ? fail(ErrorKind::Cancelled, u"import"_s) : Result<void>();
    };
    int rowsToLook = RowsBetweenLooks;
    const auto read = source.read([&](const TableRow& row) {
        taken = staging.take(row);
        if (taken && --rowsToLook == 0) {
            rowsToLook = RowsBetweenLooks;
            taken = look();
        }
        return taken ? ReadOn::Yes : ReadOn::No;
    });
    return read.and_then([&] { return taken; }).and_then(look).and_then([&] { return staging.finish(); });
}

} // namespace siaran::contacts
