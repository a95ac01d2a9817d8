#include "services/contacts/TableReader.h"

#include "services/contacts/CardReader.h"
#include "services/contacts/CsvReader.h"
#include "services/contacts/TextDecoder.h"
#include "services/contacts/Workbook.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qint64 HeadBytes = 512;
constexpr auto CompoundFile = "\xD0\xCF\x11\xE0";

Result<void> checkFileSize(const QIODevice& device, const TableLimits& limits)
{
    if (device.size() > limits.fileBytes) {
        return fail(ErrorKind::Invalid, u"the file has %1 bytes"_s.arg(device.size()), u"import.too_large"_s);
    }
    return {};
}

bool contains(QIODevice& device, const QString& name)
{
    constexpr qint64 piece = 1024 * 1024;
    const auto wanted
        = QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * qsizetype(sizeof(char16_t)));
    device.seek(0);
    QByteArray window;
    for (;;) {
        const auto bytes = device.read(piece);
        if (bytes.isEmpty()) {
            return false;
        }
        window = window.right(wanted.size()) + bytes;
        if (window.contains(wanted)) {
            return true;
        }
    }
}

// What Office packed before .xlsx, and today what it puts around a workbook with a password. The names of its streams
// are UTF-16, little end first (MS-CFB 2.6.1).
tl::unexpected<Error> refuseCompoundFile(QIODevice& device)
{
    if (contains(device, u"EncryptedPackage"_s)) {
        return fail(ErrorKind::Invalid, u"a workbook with a password"_s, u"import.encrypted"_s);
    }
    if (contains(device, u"Workbook"_s) || contains(device, u"Book"_s)) {
        return fail(ErrorKind::Invalid, u"a workbook of before 2007"_s, u"import.old_workbook"_s);
    }
    return fail(ErrorKind::Invalid, u"an Office document"_s, u"import.not_text"_s);
}

} // namespace

TableReader::TableReader(TableFormat format, TableLimits limits)
    : m_format(format)
    , m_limits(limits)
{
}

Result<TableFormat> TableReader::guessFormat(QIODevice& device, const TableLimits& limits)
{
    if (const auto checked = checkFileSize(device, limits); !checked) {
        return tl::unexpected(checked.error());
    }
    if (!device.isReadable() || !device.seek(0)) {
        return fail(ErrorKind::Invalid, device.errorString(), u"import.unreadable"_s);
    }
    const auto head = device.peek(HeadBytes);
    if (head.startsWith("PK\x03\x04")) {
        return Workbook::open(device, limits).map([](const std::unique_ptr<Workbook>&) {
            return TableFormat {.kind = TableKind::Workbook};
        });
    }
    if (head.startsWith(CompoundFile)) {
        return refuseCompoundFile(device);
    }
    return detectEncoding(device).map([&](TextEncoding encoding) {
        if (TextDecoder(encoding).decode(head).trimmed().startsWith(u"BEGIN:VCARD"_s, Qt::CaseInsensitive)) {
            return TableFormat {.encoding = encoding, .kind = TableKind::Cards};
        }
        return TableFormat {.encoding = encoding, .delimiter = guessDelimiter(device, encoding, limits)};
    });
}

Result<QStringList> TableReader::sheets(QIODevice& device) const
{
    if (m_format.kind != TableKind::Workbook) {
        return QStringList();
    }
    return Workbook::open(device, m_limits).map([](const std::unique_ptr<Workbook>& workbook) {
        return workbook->sheets();
    });
}

Result<void> TableReader::read(QIODevice& device, const RowSink& sink) const
{
    if (const auto checked = checkFileSize(device, m_limits); !checked) {
        return checked;
    }
    switch (m_format.kind) {
    case TableKind::Text: return readCsv(device, m_format, m_limits, sink);
    case TableKind::Cards: return readCards(device, m_format.encoding, m_limits, sink);
    case TableKind::Workbook:
        return Workbook::open(device, m_limits).and_then([&](const std::unique_ptr<Workbook>& workbook) {
            return workbook->read(m_format.sheet, sink);
        });
    }
    Q_UNREACHABLE();
}

Result<QList<TableRow>> TableReader::firstRows(QIODevice& device, qsizetype count) const
{
    QList<TableRow> rows;
    return read(device,
                [&](const TableRow& row) {
                    rows.push_back(row);
                    return rows.size() < count ? ReadOn::Yes : ReadOn::No;
                })
        .map([&] { return rows; });
}

} // namespace siaran::contacts
