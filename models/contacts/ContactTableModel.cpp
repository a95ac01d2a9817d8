#include "models/contacts/ContactTableModel.h"

#include "models/contacts/FieldText.h"
#include "models/support/DateText.h"
#include "services/domain/PhoneFormat.h"

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

using contacts::ContactColumn;
using Kind = ContactColumn::Kind;

// In the order of ContactTableModel::Column; the place is a field.
constexpr std::array FixedColumns {
    Kind::Name,    Kind::Phone,          Kind::Labels, Kind::Field,        Kind::LastInbound,
    Kind::Consent, Kind::WorkflowStatus, Kind::Rating, Kind::LastOutbound, Kind::Added,
};
static_assert(FixedColumns.size() == ContactTableModel::FirstFieldColumn);

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

QString valueText(const Contact& contact, const QString& key)
{
    const auto value = contact.fields.find(key);
    return value == contact.fields.end() ? QString() : fieldText(value->second);
}

} // namespace

ContactTableModel::ContactTableModel(contacts::ContactService& service, QObject* parent)
    : ContactListModel(service, parent)
{
}

void ContactTableModel::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    const auto* found = placeFieldOf(catalogue.fields);
    const auto place = found == nullptr ? CustomField() : *found;
    auto fields = catalogue.fields;
    fields.removeIf([&place](const CustomField& field) { return field.key == place.key; });
    if (place == m_place && fields == m_fields) {
        return;
    }
    // Columns come and go at the end, one run at a time; names and contents may all be different then.
    const auto more = static_cast<int>(fields.size() - m_fields.size());
    if (more > 0) {
        beginInsertColumns({}, columnCount(), columnCount() + more - 1);
    } else if (more < 0) {
        beginRemoveColumns({}, columnCount() + more, columnCount() - 1);
    }
    m_place = place;
    m_fields = fields;
    if (more > 0) {
        endInsertColumns();
    } else if (more < 0) {
        endRemoveColumns();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, PlaceColumn, columnCount() - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, PlaceColumn), index(rowCount() - 1, columnCount() - 1));
    }
}

std::optional<ContactColumn> ContactTableModel::columnAt(int column) const
{
    if (column >= FirstFieldColumn) {
        return ContactColumn {Kind::Field, m_fields.at(column - FirstFieldColumn).key};
    }
    const auto kind = FixedColumns.at(static_cast<std::size_t>(column));
    if (kind != Kind::Field) {
        return ContactColumn {kind, {}};
    }
    return hasPlace() ? std::optional(ContactColumn {kind, m_place.key}) : std::nullopt;
}

int ContactTableModel::columnOf(const ContactColumn& column) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (columnAt(i) == column) {
            return i;
        }
    }
    return -1;
}

int ContactTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstFieldColumn + static_cast<int>(m_fields.size());
}

QVariant ContactTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const bool isAsked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role >= Qt::UserRole;
    return isAsked ? cell(at(index.row()), index.column(), role) : QVariant();
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case PhoneColumn: return tr("Number");
    case LabelsColumn: return tr("Labels");
    case PlaceColumn: return hasPlace() ? m_place.label : tr("City");
    case LastReplyColumn: return tr("Last reply");
    case ConsentColumn: return tr("Consent");
    case StatusColumn: return tr("Status");
    case RatingColumn: return tr("Rating");
    case LastSentColumn: return tr("Last message");
    case AddedColumn: return tr("Added");
    default: return m_fields.at(section - FirstFieldColumn).label;
    }
}

QString ContactTableModel::consentText(bool optedOut)
{
    return optedOut ? tr("Opted out") : tr("Can be messaged");
}

QVariant ContactTableModel::cell(const Contact& contact, int column, int role) const
{
    if (role == ContactIdRole) {
        return contact.id.value();
    }
    if (isBlank(contact)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return display(contact, column);
    case Qt::AccessibleTextRole: return column == NameColumn ? sentenceFor(contact) : display(contact, column);
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
    case PlaceColumn: return valueText(contact, m_place.key);
    case LastReplyColumn: return dayText(contact.lastInboundAt);
    case ConsentColumn: return consentText(contact.optedOut);
    case StatusColumn: return contact.workflowStatus;
    case RatingColumn: return contact.rating ? QString::number(*contact.rating) : QString();
    case LastSentColumn: return dayText(contact.lastOutboundAt);
    case AddedColumn: return dayText(contact.createdAt);
    default: return valueText(contact, m_fields.at(column - FirstFieldColumn).key);
    }
}

QString ContactTableModel::sentenceFor(const Contact& contact) const
{
    //: Read aloud for a row of the contacts table: name, number, "Opted out" or "Can be messaged"
    return tr("%1, %2, %3").arg(contact.displayName, displayPhone(contact.phoneE164), consentText(contact.optedOut));
}

} // namespace siaran::models
