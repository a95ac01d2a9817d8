#pragma once

#include "models/support/PagedTableModel.h"
#include "services/templates/TemplateService.h"

namespace siaran::models {

/// The templates a message can be chosen from: approved ones first; the others are listed, but cannot be chosen.
class TemplateChoiceModel final : public PagedTableModel<Template> {
    Q_OBJECT

public:
    enum Column { NameColumn, LanguageColumn, CategoryColumn, StateColumn, ColumnCount };

    explicit TemplateChoiceModel(templates::TemplateService& service, QObject* parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The row of the template with this name in this language, or -1.
    [[nodiscard]] int find(const QString& name, const QString& language) const;

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const Template& source, int column, int role) const override;
    qint64 keyOf(const Template& source) const override { return source.id.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    QString display(const Template& source, int column) const;

    templates::TemplateService& m_service;
};

} // namespace siaran::models
