#include "services/contacts/ContactFile.h"

#include "services/contacts/ContactCards.h"
#include "services/contacts/ContactSheet.h"
#include "services/contacts/ContactTable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

struct ToText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(double number) const
    {
        return QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest);
    }
    QString operator()(const QDate& day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime& moment) const { return moment.toString(u"yyyy-MM-dd HH:mm"_s); }
};

} // namespace

QString cellText(const FileCell& cell)
{
    return std::visit(ToText {}, cell);
}

std::unique_ptr<ContactFile> makeContactFile(const ContactExport& what)
{
    switch (what.format) {
    case ContactFormat::Csv: return std::make_unique<ContactTable>(what);
    case ContactFormat::Xlsx: return std::make_unique<ContactSheet>(what);
    case ContactFormat::VCard: return std::make_unique<ContactCards>(what);
    }
    Q_UNREACHABLE();
}

} // namespace siaran::contacts
