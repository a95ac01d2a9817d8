#include "models/contacts/CatalogueModel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::models {

using contacts::CatalogueUse;

CatalogueModel::CatalogueModel(Kind kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

void CatalogueModel::setWords(const CatalogueUse& uses)
{
    QList<Word> words;
    switch (m_kind) {
    case Kind::Labels:
        for (const auto& [label, use] : uses.labels) {
            words.push_back({label.id.value(), label.name, use, FieldType::Text, {}});
        }
        break;
    case Kind::Statuses:
        for (const auto& [status, use] : uses.workflowStatuses) {
            words.push_back({status.id.value(), status.name, use, FieldType::Text, {}});
        }
        break;
    case Kind::Fields:
        for (const auto& [field, use] : uses.fields) {
            words.push_back({field.id.value(), field.label, use, field.type, field.choices});
        }
        break;
    }
    if (words == m_words) {
        return;
    }
    beginResetModel();
    m_words = words;
    endResetModel();
}

int CatalogueModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_words, id, &Word::id);
    return found == m_words.end() ? -1 : static_cast<int>(found - m_words.begin());
}

QString CatalogueModel::typeText(FieldType type)
{
    switch (type) {
    case FieldType::Text: return tr("Text");
    case FieldType::Number: return tr("Number");
    case FieldType::Date: return tr("Date");
    case FieldType::YesNo: return tr("Yes or no");
    case FieldType::Choice: return tr("Choice");
    }
    Q_UNREACHABLE();
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_kind == Kind::Fields ? ColumnCount : TypeColumn;
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == PeopleColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const auto& word = m_words.at(index.row());
    switch (index.column()) {
    case NameColumn: return word.name;
    case PeopleColumn: return QLocale().toString(word.use.contacts);
    case UsedByColumn: return (word.use.segments + word.use.campaigns).join(u", "_s);
    case TypeColumn:
        return word.type == FieldType::Choice
            //: A field of choices: "Choice: S, M, L"
            ? tr("%1: %2").arg(typeText(word.type), word.choices.join(u", "_s))
            : typeText(word.type);
    default: return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == PeopleColumn) {
        return (Qt::AlignRight | Qt::AlignVCenter).toInt();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case PeopleColumn: return tr("Contacts");
    case UsedByColumn: return tr("Used by");
    case TypeColumn: return tr("Type");
    default: return {};
    }
}

} // namespace siaran::models
