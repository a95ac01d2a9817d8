#include "tests/app/desktop/Hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace siaran::test {

namespace {

constexpr int PatienceMs = 10'000;

QWidget* visibleIn(const QList<QWidget*>& places, const QString& name)
{
    for (auto* place : places) {
        const auto found = place->findChildren<QWidget*>(name);
        for (auto* widget : found) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        if (place->objectName() == name && place->isVisible()) {
            return place;
        }
    }
    return nullptr;
}

QString ownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    }
    return {};
}

int rowWith(const QAbstractItemModel& model, const QString& cell)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString() == cell) {
                return row;
            }
        }
    }
    return -1;
}

} // namespace

int numberIn(const QString& text)
{
    static const QRegularExpression number(u"[0-9][0-9.,]*"_s);
    return QLocale().toInt(number.match(text).captured());
}

Hands::Hands(QWidget& window)
    : m_window(window)
{
}

QWidget* Hands::find(const QString& path) const
{
    QList<QWidget*> places;
    for (auto* popup : {QApplication::activePopupWidget(), QApplication::activeModalWidget()}) {
        if (popup != nullptr) {
            places.append(popup);
        }
    }
    places.append(&m_window);
    const auto names = path.split(u'/');
    for (const auto& name : names) {
        auto* found = visibleIn(places, name);
        if (found == nullptr) {
            return nullptr;
        }
        places = {found};
    }
    return places.constFirst();
}

// Without a window manager nobody makes the window active again when a dialog has closed.
void Hands::stayActive() const
{
    if (QApplication::activeWindow() == nullptr) {
        QApplication::setActiveWindow(&m_window);
    }
}

// Waits until it is there and can be used, and brings it into view.
QWidget* Hands::reach(const QString& path) const
{
    QWidget* found = nullptr;
    const auto isUsable = [&] {
        found = find(path);
        return found != nullptr && found->isEnabled();
    };
    if (!QTest::qWaitFor(isUsable, PatienceMs)) {
        qWarning("%s is %s", qPrintable(path), found == nullptr ? "nowhere to be seen" : "disabled");
        return nullptr;
    }
    stayActive();
    for (auto* parent = found->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(found);
        }
    }
    return found;
}

bool Hands::sees(const QString& path) const
{
    return QTest::qWaitFor([&] { return find(path) != nullptr; }, PatienceMs);
}

bool Hands::click(const QString& path) const
{
    auto* widget = reach(path);
    if (widget != nullptr) {
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    return widget != nullptr;
}

QWidget& Hands::listener() const
{
    if (auto* popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() == nullptr ? *popup : *popup->focusWidget();
    }
    stayActive();
    return QApplication::focusWidget() == nullptr ? m_window : *QApplication::focusWidget();
}

void Hands::press(const QKeyCombination& key) const
{
    QTest::keyClick(&listener(), key.key(), key.keyboardModifiers());
}

void Hands::write(const QString& text) const
{
    QTest::keyClicks(&listener(), text);
}

bool Hands::press(const QString& path, const QKeyCombination& key) const
{
    auto* widget = reach(path);
    if (widget == nullptr) {
        return false;
    }
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, key.key(), key.keyboardModifiers());
    return true;
}

bool Hands::type(const QString& path, const QString& text) const
{
    if (!press(path, Qt::CTRL | Qt::Key_A)) {
        return false;
    }
    write(text);
    return true;
}

bool Hands::choose(const QString& path, const QString& entry) const
{
    QComboBox* box = nullptr;
    const auto isOffered = [&] {
        box = qobject_cast<QComboBox*>(reach(path));
        return box != nullptr && box->findText(entry) >= 0;
    };
    if (!QTest::qWaitFor(isOffered, PatienceMs)) {
        return false;
    }
    const int wanted = box->findText(entry);
    box->setFocus(Qt::TabFocusReason);
    for (int presses = box->count(); presses > 0 && box->currentIndex() != wanted; --presses) {
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    return box->currentIndex() == wanted;
}

bool Hands::tick(const QString& path, const QStringList& entries) const
{
    if (!press(path, Qt::Key_Space)) {
        return false;
    }
    const auto* popup = QApplication::activePopupWidget();
    auto* list = popup == nullptr ? nullptr : popup->findChild<QListWidget*>();
    if (list == nullptr) {
        return false;
    }
    qsizetype ticked = 0;
    QTest::keyClick(list, Qt::Key_Home);
    for (int row = 0; row < list->count(); ++row) {
        if (entries.contains(list->item(row)->text())) {
            QTest::keyClick(list, Qt::Key_Space);
            ticked += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
        }
        QTest::keyClick(list, Qt::Key_Down);
    }
    QTest::keyClick(list, Qt::Key_Escape);
    return ticked == entries.size();
}

bool Hands::pick(const QString& path, const QString& cell) const
{
    auto* view = qobject_cast<QTableView*>(reach(path));
    if (view == nullptr || !QTest::qWaitFor([&] { return rowWith(*view->model(), cell) >= 0; }, PatienceMs)) {
        return false;
    }
    const int wanted = rowWith(*view->model(), cell);
    view->setFocus(Qt::TabFocusReason);
    for (int presses = view->model()->rowCount(); presses > 0 && view->currentIndex().row() != wanted; --presses) {
        QTest::keyClick(view, view->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    if (!view->selectionModel()->isRowSelected(wanted)) {
        QTest::keyClick(view, Qt::Key_Space);
    }
    return view->selectionModel()->isRowSelected(wanted);
}

bool Hands::chooseInMenu(const QString& menu, const QString& action) const
{
    auto* popped = qobject_cast<QMenu*>(reach(menu));
    if (popped == nullptr) {
        return false;
    }
    const auto isAt
        = [&] { return popped->activeAction() != nullptr && popped->activeAction()->objectName() == action; };
    for (qsizetype presses = popped->actions().size(); presses > 0 && !isAt(); --presses) {
        QTest::keyClick(popped, Qt::Key_Down);
    }
    const bool found = isAt();
    QTest::keyClick(popped, found ? Qt::Key_Return : Qt::Key_Escape);
    return found;
}

bool Hands::nameFile(const QString& dialog, const QString& file) const
{
    const QPointer asked = qobject_cast<QFileDialog*>(reach(dialog));
    auto* line = asked.isNull() ? nullptr : asked->findChild<QLineEdit*>(u"fileNameEdit"_s);
    if (line == nullptr) {
        return false;
    }
    QApplication::setActiveWindow(asked);
    line->setCompleter(nullptr); // its suggestions would take the Enter for themselves
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    QTest::keyClicks(line, file);
    QTest::keyClick(line, Qt::Key_Return);
    return QTest::qWaitFor([&] { return asked.isNull(); }, PatienceMs);
}

QString Hands::text(const QString& path) const
{
    const auto* widget = find(path);
    if (widget == nullptr) {
        return {};
    }
    if (const auto own = ownText(*widget); !own.isEmpty()) {
        return own;
    }
    QStringList words;
    const auto labels = widget->findChildren<QLabel*>();
    for (const auto* label : labels) {
        if (label->isVisible() && !label->text().isEmpty()) {
            words.append(label->text());
        }
    }
    return words.join(u' ');
}

int Hands::sum(const QString& beginning) const
{
    int sum = 0;
    const auto widgets = m_window.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        if (widget->isVisible() && widget->objectName().startsWith(beginning)) {
            sum += numberIn(text(widget->objectName()));
        }
    }
    return sum;
}

int Hands::rows(const QString& path) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(find(path));
    return view == nullptr ? -1 : view->model()->rowCount();
}

QStringList Hands::row(const QString& path, int row) const
{
    QStringList cells;
    const auto* view = qobject_cast<const QTableView*>(find(path));
    for (int column = 0; view != nullptr && column < view->model()->columnCount(); ++column) {
        if (!view->isColumnHidden(column)) {
            cells.append(view->model()->index(row, column).data().toString());
        }
    }
    return cells;
}

QStringList Hands::everyText() const
{
    QStringList texts {m_window.windowTitle()};
    const auto widgets = m_window.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        texts.append(ownText(*widget));
        if (const auto* view = qobject_cast<const QTableView*>(widget); view != nullptr && view->model() != nullptr) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                texts.append(view->model()->headerData(column, Qt::Horizontal).toString());
            }
        }
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                texts.append(box->itemText(i));
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace siaran::test
