#include "models/consent/OptOutTableModel.h"

#include "models/consent/ConsentText.h"
#include "models/support/DateText.h"
#include "services/domain/PhoneFormat.h"

namespace siaran::models {

using consent::OptOut;
using consent::OptOutPage;

OptOutTableModel::OptOutTableModel(consent::OptOutService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void OptOutTableModel::setFilter(const consent::OptOutFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        startOver();
    }
}

QString OptOutTableModel::personText(const QString& name, const QString& phoneE164)
{
    if (!name.trimmed().isEmpty()) {
        return name;
    }
    return phoneE164.isEmpty() ? tr("Somebody without a name") : displayPhone(phoneE164);
}

QVariant OptOutTableModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case PhoneColumn: return tr("Number");
    case WhenColumn: return tr("Since");
    case HowColumn: return tr("How");
    case CampaignColumn: return tr("Campaign");
    case EvidenceColumn: return tr("Evidence");
    default: return {};
    }
}

QVariant OptOutTableModel::cell(const OptOut& person, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(person, column);
    case Qt::AccessibleTextRole: return column == NameColumn ? sentenceFor(person) : display(person, column);
    case Qt::ToolTipRole: return column == WhenColumn ? QVariant(momentText(person.at)) : QVariant();
    case ContactIdRole: return person.contact.value();
    default: return {};
    }
}

QString OptOutTableModel::display(const OptOut& person, int column)
{
    switch (column) {
    case NameColumn: return personText(person.name, {});
    case PhoneColumn: return displayPhone(person.phoneE164);
    case WhenColumn: return dayText(person.at);
    case HowColumn: return sourceText(person.source);
    case CampaignColumn: return person.campaign;
    case EvidenceColumn: return person.evidence.simplified();
    default: return {};
    }
}

QString OptOutTableModel::sentenceFor(const OptOut& person)
{
    //: Read aloud for a row of the list of stops: name, how ("Wrote it"), day
    return tr("%1, %2, %3")
        .arg(personText(person.name, person.phoneE164), sourceText(person.source), dayText(person.at));
}

void OptOutTableModel::fetch(consent::OptOutCursor after, int limit, Answer answer)
{
    QCoro::connect(m_service.page(m_filter, after, limit), this, [answer = std::move(answer)](Result<OptOutPage> page) {
        answer(std::move(page).map([](OptOutPage&& found) {
            return Page {std::move(found.rows), found.next, found.hasMore};
        }));
    });
}

} // namespace siaran::models
