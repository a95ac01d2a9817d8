#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace siaran::ui {

/// The language of the program's words, of Qt's own, and of numbers and dates. One per program, made right after
/// QApplication; windows that are open are told (QEvent::LanguageChange) and change at once.
class Language final : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// "en", "id", or anything else for the computer's own.
    void setLanguage(const QString& code);

    /// What is spoken now: "en" or "id".
    [[nodiscard]] QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_words;
    QTranslator m_wordsOfQt;
};

} // namespace siaran::ui
