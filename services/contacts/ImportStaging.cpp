#include "services/contacts/ImportStaging.h"

#include "services/contacts/NewFields.h"
#include "services/contacts/RowInterpreter.h"
#include "services/contacts/TableReader.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/CopyWriter.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr int RowsBetweenLooks = 1000;
constexpr auto Target
    = "import_row (import_id, line, display_name, phone_e164, labels, workflow_status, rating, fields)"_L1;

struct JsonOf {
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(bool yes) const { return yes; }
};

QString jsonOf(const FieldValues& values)
{
    if (values.empty()) {
        return u"{}"_s;
    }
    QJsonObject object;
    for (const auto& [key, value] : values) {
        object.insert(key, std::visit(JsonOf(), value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QString> ratingText(std::optional<int> rating)
{
    return rating ? std::optional(QString::number(*rating)) : std::nullopt;
}

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

/// Takes the rows of one file, one after the other.
class Staging {
public:
    Staging(db::Session& session, qint64 import, const ImportPlan& plan)
        : m_plan(plan)
        , m_import(QString::number(import))
        , m_interpreter(plan.mapping, PhoneNormalizer())
        , m_writer(session)
        , m_newFields(plan.mapping)
        , m_isHeader(plan.mapping.firstRowIsHeader)
    {
    }

    Result<void> start() { return m_writer.start(Target); }

    int rows() const { return m_file.rows; }

    Result<void> take(const TableRow& row)
    {
        if (std::exchange(m_isHeader, false)) {
            return {};
        }
        auto contact = m_interpreter.interpret(row);
        ++m_file.rows;
        m_file.notes.addRow(m_plan.mapping, row, contact);
        if (contact.rejection) {
            ++m_file.rejected;
            return {};
        }
        m_newFields.admit(contact.fields);
        if (!contact.otherPhones.isEmpty()) {
            contact.fields.insert_or_assign(m_plan.otherPhones.key, joined(contact.otherPhones));
            m_hasOtherPhones = true;
        }
        return m_writer.writeRow({m_import, QString::number(contact.line), contact.name, contact.phoneE164,
                                  db::textArray(contact.labels), contact.workflowStatus, ratingText(contact.rating),
                                  jsonOf(contact.fields)});
    }

    Result<StagedFile> finish()
    {
        if (const auto written = m_writer.finish(); !written) {
            return tl::unexpected(written.error());
        }
        if (m_file.rows == 0) {
            return fail(ErrorKind::Invalid, u"only a header"_s, u"import.no_rows"_s);
        }
        m_file.newFields = m_newFields.admitted();
        if (m_hasOtherPhones && !m_plan.otherPhones.id.isValid()) {
            m_file.newFields.push_back(m_plan.otherPhones);
        }
        m_file.columnsLeftOut = m_newFields.leftOut();
        return std::move(m_file);
    }

private:
    const ImportPlan& m_plan;
    const QString m_import;
    const RowInterpreter m_interpreter;
    db::CopyWriter m_writer;
    NewFields m_newFields;
    StagedFile m_file;
    bool m_isHeader;
    bool m_hasOtherPhones = false;
};

} // namespace

Result<StagedFile> stageFile(db::Session& session, qint64 import, QIODevice& file, const ImportPlan& plan,
                             const ImportHooks& hooks)
{
    Staging staging(session, import, plan);
    auto taken = staging.start();
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    const auto look = [&]() -> Result<void> {
        hooks.progress({.bytesRead = file.pos(), .bytesTotal = file.size(), .rows = staging.rows()});
        return hooks.isCancelled() ? fail(ErrorKind::Cancelled, u"import"_s) : Result<void>();
    };
    int rowsToLook = RowsBetweenLooks;
    const auto read = TableReader(plan.format).read(file, [&](const TableRow& row) {
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
