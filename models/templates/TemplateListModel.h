#pragma once

#include "models/support/PagedTableModel.h"
#include "services/templates/TemplateService.h"

namespace siaran::models {

/// Which templates to list; `words` matches name and text.
struct TemplateFilter {
    QString words = {};
    std::optional<TemplateStatus> status = {};
    std::optional<TemplateCategory> category = {};
    QString language = {}; ///< a tag; empty: all of them

    friend bool operator==(const TemplateFilter&, const TemplateFilter&) = default;
};

/// The templates of the WhatsApp account as they were last synced, by name and language.
class TemplateListModel final : public PagedTableModel<Template> {
    Q_OBJECT

public:
    enum Column { NameColumn, StatusColumn, CategoryColumn, LanguageColumn, QualityColumn, ColumnCount };
    enum Role { TemplateIdRole = Qt::UserRole };

    explicit TemplateListModel(templates::TemplateService& service, QObject* parent = nullptr);

    /// Shows those that match. There are at most some hundreds, all of them here.
    void setFilter(const TemplateFilter& filter);
    [[nodiscard]] const TemplateFilter& filter() const { return m_filter; }

    /// How many there are whatever the filter shows.
    [[nodiscard]] int total() const { return m_total; }

    /// The languages there are whatever the filter shows, by tag.
    [[nodiscard]] QStringList languages() const { return m_languages; }

    /// The latest sync of any of them; invalid before the first.
    [[nodiscard]] QDateTime syncedAt() const { return m_syncedAt; }

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const Template& source, int column, int role) const override;
    qint64 keyOf(const Template& source) const override { return source.id.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    Page take(const QList<Template>& all);

    templates::TemplateService& m_service;
    TemplateFilter m_filter;
    int m_total = 0;
    QStringList m_languages;
    QDateTime m_syncedAt;
};

} // namespace siaran::models
