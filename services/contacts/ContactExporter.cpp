#include "services/contacts/ContactExporter.h"

#include "services/contacts/ContactFile.h"
#include "services/contacts/ContactRepository.h"
#include "services/db/Session.h"
#include "services/segments/ContactRows.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype PageSize = 1000;

FileCell textCell(const QString& text)
{
    return text.isEmpty() ? FileCell() : FileCell(text);
}

FileCell momentCell(const QDateTime& utc)
{
    return utc.isValid() ? FileCell(utc.toLocalTime()) : FileCell();
}

struct ValueCell {
    const ContactExport& what;

    FileCell operator()(const QString& text) const { return textCell(text); }
    FileCell operator()(double number) const { return number; }
    FileCell operator()(const QDate& day) const { return day; }
    FileCell operator()(bool answer) const { return answer ? what.yes : what.no; }
};

FileCell cellOf(const Contact& contact, const ContactColumn& column, const ContactExport& what)
{
    switch (column.kind) {
    case ContactColumn::Kind::Name: return textCell(contact.displayName);
    case ContactColumn::Kind::Phone: return textCell(contact.phoneE164.mid(1)); // a plus would look like a formula
    case ContactColumn::Kind::Labels: return textCell(contact.labels.join(", "_L1));
    case ContactColumn::Kind::WorkflowStatus: return textCell(contact.workflowStatus);
    case ContactColumn::Kind::Rating: return contact.rating ? FileCell(double(*contact.rating)) : FileCell();
    case ContactColumn::Kind::Consent: return textCell(contact.optedOut ? what.optedOut : what.canBeMessaged);
    case ContactColumn::Kind::LastInbound: return momentCell(contact.lastInboundAt);
    case ContactColumn::Kind::LastOutbound: return momentCell(contact.lastOutboundAt);
    case ContactColumn::Kind::Added: return momentCell(contact.createdAt);
    case ContactColumn::Kind::Field: break;
    }
    const auto value = contact.fields.find(column.fieldKey);
    return value == contact.fields.end() ? FileCell() : std::visit(ValueCell {what}, value->second);
}

Result<QList<ContactId>> everybodyOf(db::Session& session, const ContactSelection& who)
{
    const auto* query = std::get_if<ContactQuery>(&who);
    return query == nullptr ? Result<QList<ContactId>>(std::get<QList<ContactId>>(who)) : fetchOutline(session, *query);
}

/// One export on its way into a file.
class Export {
public:
    Export(db::Session& session, const ContactExport& what, const ExportHooks& hooks)
        : m_session(session)
        , m_what(what)
        , m_hooks(hooks)
        , m_file(makeContactFile(what))
    {
    }

    Result<int> run()
    {
        const auto everybody = everybodyOf(m_session, m_what.who);
        if (!everybody) {
            return tl::unexpected(everybody.error());
        }
        if (auto opened = m_file->open(); !opened) {
            return tl::unexpected(opened.error());
        }
        for (qsizetype first = 0; first < everybody->size(); first += PageSize) {
            if (m_hooks.isCancelled()) {
                return fail(ErrorKind::Cancelled, u"export"_s);
            }
            const auto written = writePage(everybody->mid(first, PageSize));
            if (!written) {
                return tl::unexpected(written.error());
            }
            m_hooks.progress({m_written, static_cast<int>(everybody->size())});
        }
        return m_written;
    }

    Result<void> keep() { return m_file->commit(); }

private:
    Result<void> writePage(const QList<ContactId>& ids)
    {
        const auto rows = segments::fetchContacts(m_session, ids);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const auto& contact : *rows) {
            if (auto written = m_file->row({cellsOf(contact, m_what), contact}); !written) {
                return written;
            }
            ++m_written;
        }
        return {};
    }

    db::Session& m_session;
    const ContactExport& m_what;
    const ExportHooks& m_hooks;
    const std::unique_ptr<ContactFile> m_file;
    int m_written = 0;
};

} // namespace

Result<int> writeContacts(db::Session& session, const ContactExport& what, const ExportHooks& hooks)
{
    Export file(session, what, hooks);
    db::Transaction snapshot(session);
    const auto written = snapshot.beginSnapshot().and_then([&] { return file.run(); });
    if (!written) {
        return written;
    }
    return snapshot.commit()
        .and_then([&] { return hooks.tell(*written); })
        .and_then([&] { return file.keep(); })
        .map([&] { return *written; });
}

QList<FileCell> cellsOf(const Contact& contact, const ContactExport& what)
{
    QList<FileCell> cells;
    for (const auto& column : what.columns) {
        cells.push_back(cellOf(contact, column, what));
    }
    return cells;
}

} // namespace siaran::contacts
