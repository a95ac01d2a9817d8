#include "models/contacts/ContactTableModel.h"

#include "models/contacts/FieldText.h"
#include "models/support/DateText.h"
#include "services/contacts/ContactService.h"
#include "services/domain/PhoneFormat.h"

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

const CustomField* placeFieldOf(const QList<CustomField>& fields)
{
    const CustomField* firstText = nullptr;
    for (const auto& field : fields) {
        const bool isText = field.type == FieldType::Text || field.type == FieldType::Choice;
        if (isText && (field.key == "city"_L1 || field.key == "kota"_L1)) {
            return &field;
        }
        if (firstText == nullptr && field.type == FieldType::Text) {
            firstText = &field;
        }
    }
    return firstText;
}

} // namespace

ContactTableModel::ContactTableModel(contacts::ContactService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void ContactTableModel::setQuery(const contacts::ContactQuery& query)
{
    if (query != m_query) {
        m_query = query;
        startOver();
    }
}

void ContactTableModel::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    const auto* place = placeFieldOf(catalogue.fields);
    const auto key = place == nullptr ? QString() : place->key;
    const auto label = place == nullptr ? QString() : place->label;
    if (key == m_placeKey && label == m_placeLabel) {
        return;
    }
    m_placeKey = key;
    m_placeLabel = label;
    Q_EMIT headerDataChanged(Qt::Horizontal, PlaceColumn, PlaceColumn);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, PlaceColumn), index(rowCount() - 1, PlaceColumn));
    }
}

QString ContactTableModel::consentText(bool optedOut)
{
    return optedOut ? tr("Opted out") : tr("Can be messaged");
}

QVariant ContactTableModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Name");
    case PhoneColumn: return tr("Number");
    case LabelsColumn: return tr("Labels");
    case PlaceColumn: return hasPlace() ? m_placeLabel : tr("City");
    case LastReplyColumn: return tr("Last reply");
    case ConsentColumn: return tr("Consent");
    case StatusColumn: return tr("Status");
    default: return {};
    }
}

QVariant ContactTableModel::cell(const Contact& contact, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(contact, column);
    case Qt::AccessibleTextRole: return column == NameColumn ? sentenceFor(contact) : display(contact, column);
    case ContactIdRole: return contact.id.value();
    case OptedOutRole: return contact.optedOut;
    default: return {};
    }
}

QString ContactTableModel::display(const Contact& contact, int column) const
{
    switch (column) {
    case NameColumn: return contact.displayName.isEmpty() ? tr("No name") : contact.displayName;
    case PhoneColumn: return displayPhone(contact.phoneE164);
    case LabelsColumn: return contact.labels.join(", "_L1);
    case PlaceColumn: {
        const auto value = contact.fields.find(m_placeKey);
        return value == contact.fields.end() ? QString() : fieldText(value->second);
    }
    case LastReplyColumn: return dayText(contact.lastInboundAt);
    case ConsentColumn: return consentText(contact.optedOut);
    case StatusColumn: return contact.workflowStatus;
    default: return {};
    }
}

QString ContactTableModel::sentenceFor(const Contact& contact) const
{
    //: Read aloud for a row of the contacts table: name, number, "Opted out" or "Can be messaged"
    return tr("%1, %2, %3").arg(contact.displayName, displayPhone(contact.phoneE164), consentText(contact.optedOut));
}

void ContactTableModel::fetch(contacts::ContactCursor after, int limit, Answer answer)
{
    QCoro::connect(m_service.page(m_query, std::move(after), limit), this,
                   [answer = std::move(answer)](Result<contacts::ContactPage> page) {
                       answer(std::move(page).map([](contacts::ContactPage&& found) {
                           return Page {std::move(found.rows), std::move(found.next), found.hasMore};
                       }));
                   });
}

} // namespace siaran::models
