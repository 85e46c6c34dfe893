<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaptureWindow</name>
    <message numerus="yes">
        <source>%n photo(s) stored</source>
        <translation>
            <numerusform>%n photo stored</numerusform>
            <numerusform>%n photos stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StyleList</name>
    <message numerus="yes">
        <source>%n forum(s)</source>
        <translation>
            <numerusform>%n forum</numerusform>
            <numerusform>%n forums</numerusform>
        </translation>
    </message>
</context>
</TS>
