#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace siaran::ui {

/// One line for each variable of a text: its example, which WhatsApp's reviewers see.
class ExamplesGrid final : public QWidget {
    Q_OBJECT

public:
    explicit ExamplesGrid(const QString& objectName, QWidget* parent = nullptr);

    /// Lines stay as they are while the variables do, so that typing is not disturbed.
    void setVariables(const QStringList& variables, const QMap<QString, QString>& examples);

    /// Marks those of these variables.
    void setInvalidVariables(const QStringList& variables);

Q_SIGNALS:
    void edited(const QString& variable, const QString& example);

private:
    void rebuild(const QStringList& variables, const QMap<QString, QString>& examples);

    QWidget* m_lines = nullptr;
    QStringList m_variables;
    QList<QLineEdit*> m_edits;
};

} // namespace siaran::ui
