#include "ui/setup/StepLayout.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::StepLayout)
};

} // namespace

QVBoxLayout* beginStep(QWidget& step, const QString& question, const QString& explanation)
{
    auto* column = new QVBoxLayout(&step);
    column->setContentsMargins(0, metrics::GapSmall, metrics::Gap, 0);
    column->setSpacing(metrics::Gap);
    auto* heading = makeLabel(question, "heading"_L1, &step);
    heading->setWordWrap(true);
    auto* words = makeLabel(explanation, "muted"_L1, &step);
    words->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(words);
    return column;
}

void beginAt(QWidget& step, const QWidget& field)
{
    step.setProperty("beginning", field.objectName());
}

void focusBeginning(QWidget& step)
{
    if (auto* field = step.findChild<QWidget*>(step.property("beginning").toString())) {
        field->setFocus(Qt::TabFocusReason);
    }
}

QLineEdit* makeSecretLine(const QString& objectName, const QByteArray& secret, QWidget* parent)
{
    auto* line = new QLineEdit(QString::fromUtf8(secret), parent);
    line->setObjectName(objectName);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return line;
}

QPushButton* makeShowButton(const QString& objectName, QLineEdit* line, QWidget* parent)
{
    auto* button = makeButton(objectName, Words::tr("Show"), {}, parent);
    button->setCheckable(true);
    QObject::connect(button, &QPushButton::toggled, line,
                     [line](bool shown) { line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return button;
}

QPushButton* makeCopyButton(const QString& objectName, QLineEdit* line, QWidget* parent)
{
    auto* button = makeButton(objectName, Words::tr("Copy"), {}, parent);
    QObject::connect(button, &QPushButton::clicked, line, [line] { QApplication::clipboard()->setText(line->text()); });
    return button;
}

QPushButton* makeLinkButton(const QString& objectName, const QString& text, std::function<void()> run, QWidget* parent)
{
    auto* button = makeButton(objectName, text, "link"_L1, parent);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QObject::connect(button, &QPushButton::clicked, button, std::move(run));
    return button;
}

QWidget* besides(QWidget* control, QWidget* right, QWidget* outermost)
{
    auto* both = new QWidget(control->parentWidget());
    both->setObjectName(control->objectName() + u"Row"_s);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(control, 1);
    row->addWidget(right);
    if (outermost != nullptr) {
        row->addWidget(outermost);
    }
    return both;
}

} // namespace siaran::ui
