#include "ui/consent/ConsentRulesDialog.h"

#include "models/consent/ConsentText.h"
#include "ui/consent/ConsentErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 680;
constexpr int WordsHeight = 74;
constexpr int TextHeight = 80;

QStringList linesOf(const QPlainTextEdit& edit)
{
    QStringList lines;
    for (const auto& line : edit.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.simplified());
        }
    }
    lines.removeDuplicates();
    return lines;
}

QPlainTextEdit* makeLines(const QString& objectName, int height, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(objectName);
    edit->setFixedHeight(height);
    edit->setTabChangesFocus(true);
    return edit;
}

QVBoxLayout* makeColumn(const QString& name, QWidget* field)
{
    auto* label = makeLabel(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::GapTiny);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

QString builtInWords()
{
    QStringList lines;
    for (const auto& language : ConsentWords::builtIn()) {
        auto words = language.stop;
        //: A language and the words of it that stop: "English: stop, unsubscribe"
        auto line = ConsentRulesDialog::tr("%1: %2").arg(models::languageText(language.language), words.join(u", "_s));
        if (!language.back.isEmpty()) {
            //: The line before and the words that bring somebody back
            line = ConsentRulesDialog::tr("%1. Back again: %2").arg(line, language.back.join(u", "_s));
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

ConsentRulesDialog::ConsentRulesDialog(consent::OptOutService& service, QWidget* parent)
    : FormDialog(u"consentRulesDialog"_s, tr("Stop words and answers"), DialogWidth, parent)
    , m_service(service)
    , m_stops(makeLines(u"ownStops"_s, WordsHeight, this))
    , m_returns(makeLines(u"ownReturns"_s, WordsHeight, this))
    , m_confirms(new QCheckBox(tr("Answer once when somebody stops or comes back"), this))
    , m_language(new QComboBox(this))
    , m_stoppedText(makeLines(u"stoppedText"_s, TextHeight, this))
    , m_returnedText(makeLines(u"returnedText"_s, TextHeight, this))
{
    setText(tr("A message that is nothing but one of these words opts its sender out at once. Capitals, accents, emoji "
               "and polite words around it do not matter; among other words, it waits for you."));
    buildWords();
    buildAnswers();
    setButtons(tr("Save"), tr("Cancel"), "primary"_L1, true);
    connect(act(), &QPushButton::clicked, this, &ConsentRulesDialog::save);
    for (auto* edit : {m_stops, m_returns, m_stoppedText, m_returnedText}) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { setError({}); });
    }
    setBusy(true);
    load();
}

void ConsentRulesDialog::buildWords()
{
    auto* known = makeLines(u"builtInWords"_s, 128, this);
    known->setPlainText(builtInWords());
    known->setReadOnly(true);
    addField(tr("Understood in every workspace"), known);
    m_stops->setPlaceholderText(tr("One on each line"));
    m_returns->setPlaceholderText(tr("One on each line"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::Gap);
    columns->addLayout(makeColumn(tr("Your own stop words"), m_stops), 1);
    columns->addLayout(makeColumn(tr("Your own words to come back"), m_returns), 1);
    body()->addLayout(columns);
}

void ConsentRulesDialog::buildAnswers()
{
    m_confirms->setObjectName(u"confirms"_s);
    m_language->setObjectName(u"answerLanguage"_s);
    for (const auto& code : {u"id"_s, u"en"_s}) {
        m_language->addItem(models::languageText(code), code);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::GapSmall);
    auto* label = makeLabel(tr("Standard answer in"), {}, this);
    label->setBuddy(m_language);
    m_language->setAccessibleName(label->text());
    line->addWidget(m_confirms, 1);
    line->addWidget(label);
    line->addWidget(m_language);
    body()->addSpacing(metrics::GapTiny);
    body()->addLayout(line);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::Gap);
    columns->addLayout(makeColumn(tr("Answer to a stop"), m_stoppedText), 1);
    columns->addLayout(makeColumn(tr("Answer to coming back"), m_returnedText), 1);
    body()->addLayout(columns);
    connect(m_confirms, &QCheckBox::toggled, this, [this](bool confirms) {
        for (QWidget* widget : {static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_stoppedText),
                                static_cast<QWidget*>(m_returnedText)}) {
            widget->setEnabled(confirms);
        }
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ConsentRulesDialog::showStandardTexts);
}

void ConsentRulesDialog::load()
{
    QCoro::connect(m_service.rules(), this, [this](const Result<ConsentRules>& rules) {
        if (rules) {
            showRules(*rules);
            setBusy(false);
        } else {
            setError(consentErrorSentence(rules.error()));
        }
    });
}

void ConsentRulesDialog::showRules(const ConsentRules& rules)
{
    m_before = rules;
    m_stops->setPlainText(rules.ownStops.join(u'\n'));
    m_returns->setPlainText(rules.ownReturns.join(u'\n'));
    m_language->setCurrentIndex(m_language->findData(rules.language));
    m_stoppedText->setPlainText(rules.stoppedText);
    m_returnedText->setPlainText(rules.returnedText);
    m_confirms->setChecked(rules.confirms);
    showStandardTexts();
}

// An empty field means the standard text, which is to be seen there.
void ConsentRulesDialog::showStandardTexts()
{
    const auto language = m_language->currentData().toString();
    m_stoppedText->setPlaceholderText(standardAnswer(language, true));
    m_returnedText->setPlaceholderText(standardAnswer(language, false));
}

ConsentRules ConsentRulesDialog::entered() const
{
    return {.ownStops = linesOf(*m_stops),
            .ownReturns = linesOf(*m_returns),
            .confirms = m_confirms->isChecked(),
            .language = m_language->currentData().toString(),
            .stoppedText = m_stoppedText->toPlainText().trimmed(),
            .returnedText = m_returnedText->toPlainText().trimmed()};
}

void ConsentRulesDialog::save()
{
    const auto rules = entered();
    if (const auto fine = check(rules); !fine) {
        const auto words = consentErrorSentence(fine.error());
        //: The word that is wrong, and what is wrong with it
        setError(fine.error().detail.isEmpty() ? words : tr("“%1”: %2").arg(fine.error().detail, words));
        return;
    }
    setBusy(true);
    QCoro::connect(m_service.saveRules(*m_before, rules), this, [this](const Result<void>& done) {
        setBusy(false);
        if (!done) {
            setError(consentErrorSentence(done.error()));
            return;
        }
        Q_EMIT saved();
        accept();
    });
}

void ConsentRulesDialog::setBusy(bool busy)
{
    act()->setEnabled(!busy && m_before);
}

} // namespace siaran::ui
