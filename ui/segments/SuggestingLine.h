#pragma once

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace siaran::models {
class ValueSuggestions;
}

namespace siaran::ui {

/// A field for texts that offers what people have while one types. Down and Enter take an offer, Esc closes the list.
/// Where several texts stand with commas between them, the one at the end is completed.
class SuggestingLine final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int PauseMs = 150;

    /// `suggestions` outlives the field.
    SuggestingLine(models::ValueSuggestions& suggestions, const QString& fieldKey, bool isForSeveral,
                   QWidget* parent = nullptr);

private:
    void ask();
    void offer(const QStringList& values);
    void take(const QString& value);
    QString typed() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    models::ValueSuggestions& m_suggestions;
    QString m_fieldKey;
    bool m_isForSeveral;
    QTimer m_pause;
    QStringListModel* m_values;
    QCompleter* m_completer;
};

} // namespace siaran::ui
