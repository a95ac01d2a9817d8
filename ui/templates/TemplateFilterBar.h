#pragma once

#include "models/templates/TemplateListModel.h"

#include <QWidget>

class QComboBox;

namespace siaran::ui {

class SearchLine;

/// Which templates to list: words, state, category, language.
class TemplateFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] models::TemplateFilter filter() const;
    [[nodiscard]] SearchLine& search() { return *m_search; }

    /// Offers these, by tag, and keeps the chosen one while it is among them.
    void setLanguages(const QStringList& tags);

    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* makeBox(const QString& objectName, const QString& name, const QString& all);

    SearchLine* m_search;
    QComboBox* m_status;
    QComboBox* m_category;
    QComboBox* m_language;
};

} // namespace siaran::ui
