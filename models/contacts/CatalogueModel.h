#pragma once

#include "services/contacts/CatalogueService.h"

#include <QAbstractTableModel>

namespace siaran::models {

/// One kind of the workspace's words with who uses each: labels, statuses or fields.
class CatalogueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { Labels, Statuses, Fields };
    enum Column { NameColumn, PeopleColumn, UsedByColumn, TypeColumn, ColumnCount };

    /// A word of any kind.
    struct Word {
        qint64 id = 0;
        QString name;
        contacts::WordUse use;
        FieldType type = FieldType::Text; ///< of a field
        QStringList choices; ///< of a field of choices

        friend bool operator==(const Word&, const Word&) = default;
    };

    explicit CatalogueModel(Kind kind, QObject* parent = nullptr);

    void setWords(const contacts::CatalogueUse& uses);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Word& at(int row) const { return m_words.at(row); }
    [[nodiscard]] int rowOf(qint64 id) const;

    /// The name of a field's type for people.
    [[nodiscard]] static QString typeText(FieldType type);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Kind m_kind;
    QList<Word> m_words;
};

} // namespace siaran::models
